package org.dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.document.Document;
import org.dragoman.document.Region;
import org.junit.jupiter.api.Test;

class MendingTest {
    @Test
    void a_receiver_without_anything_to_receive_is_the_object() {
        assertThat(relations("envoys nsubj 1", "met root -1", "ministers iobj 1"))
                .containsExactly("nsubj", "root", "obj");
    }

    @Test
    void a_receiver_of_a_thing_or_of_words_stays_one() {
        assertThat(relations("they nsubj 1", "gave root -1", "him iobj 1", "time obj 1"))
                .containsExactly("nsubj", "root", "iobj", "obj");
        assertThat(relations("they nsubj 1", "told root -1", "him iobj 1", "left ccomp 1"))
                .containsExactly("nsubj", "root", "iobj", "ccomp");
    }

    @Test
    void what_someone_is_accused_of_belongs_to_the_verb() {
        assertThat(relations("they nsubj 1", "accuse root -1", "neighbour obj 1", "of case 4", "smuggling nmod 2"))
                .containsExactly("nsubj", "root", "obj", "case", "obl");
        assertThat(relations("they nsubj 1", "accuse root -1", "neighbour obj 1", "of mark 4", "hiding acl 2"))
                .containsExactly("nsubj", "root", "obj", "mark", "advcl");
        assertThat(relations("they nsubj 1", "met root -1", "ministers obj 1", "of case 4", "trade nmod 2"))
                .containsExactly("nsubj", "root", "obj", "case", "nmod");
    }

    @Test
    void a_participle_before_the_verb_describes_the_noun() {
        assertThat(relations("team/NN nsubj 1", "led/VBN root -1", "by/IN case 3", "Sosa/NNP obl 1", "came/VBD dep 1"))
                .containsExactly("nsubj", "acl", "case", "obl", "root");
        assertThat(relations("team/NN nsubj 1", "led/VBN root -1", "met/VBD amod 3", "Paz/NNP obj 1"))
                .containsExactly("nsubj", "acl", "root", "obj");
        assertThat(relations("team/NN nsubj 1", "left/VBD root -1", "and/CC cc 3", "came/VBD conj 1"))
                .containsExactly("nsubj", "root", "cc", "conj");
    }

    @Test
    void who_is_named_after_an_opening_participle_acts() {
        assertThat(relations(
                        "Leaving/VBG amod 1",
                        "Lima/NNP nsubj 4",
                        ",/, punct 1",
                        "Sosa/NNP appos 1",
                        "flew/VBD root -1"))
                .containsExactly("advcl", "obj", "punct", "nsubj", "root");
        assertThat(relations("Old/JJ amod 1", "Lima/NNP nsubj 4", ",/, punct 1", "city/NN appos 1", "grew/VBD root -1"))
                .containsExactly("amod", "nsubj", "punct", "appos", "root");
    }

    @Test
    void a_noun_right_before_a_verb_without_a_subject_is_its_subject() {
        assertThat(relations("margins/NNS root -1", "leader/NN obj 0", "met/VBD dep 0", "envoys/NNS obj 2"))
                .containsExactly("root", "nsubj", "dep", "obj");
        assertThat(relations("margins/NNS root -1", "of/IN case 2", "talks/NNS dep 0", "met/VBD dep 0"))
                .containsExactly("root", "case", "dep", "dep");
    }

    @Test
    void a_clause_that_opens_with_who_describes_its_noun() {
        assertThat(relations("Sosa/NNP nsubj 3", "who/WP nsubj 2", "spoke/VBD dep 0", "left/VBD root -1"))
                .containsExactly("nsubj", "nsubj", "acl:relcl", "root");
    }

    @Test
    void a_day_is_no_part_of_the_name_behind_it() {
        List<Token> tokens = List.of(
                new Token(0, 0, 2, "On", "on", "IN", "O", 2, "case"),
                new Token(1, 3, 9, "Monday", "Monday", "NNP", "O", 2, "compound"),
                new Token(2, 10, 14, "Sosa", "Sosa", "NNP", "PERSON", 3, "obl"),
                new Token(3, 15, 19, "left", "leave", "VBD", "O", -1, "root"));
        assertThat(LostSubjects.found(tokens))
                .extracting(Token::relation)
                .containsExactly("case", "obl", "nsubj", "root");
    }

    @Test
    void a_preposition_on_its_own_belongs_to_the_noun_behind_it() {
        assertThat(relations("they/PRP nsubj 1", "met/VBD root -1", "with/IN dep 1", "envoys/NNS dep 2"))
                .containsExactly("nsubj", "root", "case", "obl");
    }

    @Test
    void an_infinitive_has_no_subject_of_its_own() {
        assertThat(relations(
                        "refusal/NN nsubj 2",
                        "to/TO mark 2",
                        "sign/VB root -1",
                        "pact/NN nsubj 4",
                        "annoyed/VBD dep 2",
                        "Paz/NNP obj 4"))
                .containsExactly("nsubj", "mark", "acl", "obj", "root", "obj");
        assertThat(relations("threats/NNS nsubj 2", "to/TO mark 2", "sue/VB csubj 3", "worried/VBD root -1"))
                .containsExactly("nsubj", "mark", "acl", "root");
    }

    @Test
    void a_gerund_behind_an_article_is_a_noun() {
        assertThat(relations(
                        "the/DT nsubj 4",
                        "shelling/VBG amod 0",
                        "of/IN case 3",
                        "Lima/NNP nmod 0",
                        "began/VBD root -1"))
                .containsExactly("det", "nsubj", "case", "nmod", "root");
    }

    @Test
    void a_gerund_behind_a_verb_is_what_it_takes() {
        assertThat(relations("considering/VBG root -1", "sending/VBG acl 0", "ships/NNS obj 1"))
                .containsExactly("root", "xcomp", "obj");
        assertThat(relations("ships/NNS root -1", "carrying/VBG acl 0", "grain/NN obj 1"))
                .containsExactly("root", "acl", "obj");
    }

    @Test
    void what_is_taken_in_is_the_object() {
        assertThat(relations("Peru/NNP nsubj 1", "take/VBD root -1", "in/IN case 3", "refugees/NNS obl 1"))
                .containsExactly("nsubj", "root", "compound:prt", "obj");
        assertThat(relations("Peru/NNP nsubj 1", "land/VBD root -1", "in/IN case 3", "Lima/NNP obl 1"))
                .containsExactly("nsubj", "root", "case", "obl");
    }

    @Test
    void a_verb_and_its_particle_between_hyphens_are_one_noun() {
        List<Token> tokens = List.of(
                new Token(0, 0, 1, "A", "a", "DT", "O", 4, "nsubj"),
                new Token(1, 2, 5, "sit", "sit", "VB", "O", 4, "dep"),
                new Token(2, 5, 6, "-", "-", "HYPH", "O", 1, "punct"),
                new Token(3, 6, 8, "in", "in", "RP", "O", 1, "compound:prt"),
                new Token(4, 9, 14, "began", "begin", "VBD", "O", -1, "root"));
        assertThat(Nominals.found(tokens))
                .extracting(Token::relation)
                .containsExactly("det", "nsubj", "punct", "compound:prt", "root");
        assertThat(Nominals.found(tokens).get(1).lemma()).isEqualTo("sit-in");
    }

    @Test
    void what_stands_behind_a_place_without_a_preposition_is_the_object() {
        assertThat(relations(
                        "Sosa/NNP nsubj 1",
                        "received/VBD root -1",
                        "at/IN case 3",
                        "palace/NN obl 1",
                        "the/DT det 5",
                        "minister/NN dep 3"))
                .containsExactly("nsubj", "root", "case", "obl", "det", "obj");
    }

    @Test
    void this_before_a_day_is_no_object() {
        assertThat(relations("they/PRP nsubj 1", "met/VBD root -1", "this/DT obj 1", "Friday/NNP obl:tmod 1"))
                .containsExactly("nsubj", "root", "det", "obl:tmod");
    }

    @Test
    void a_plural_between_two_names_is_the_verb_of_a_headline() {
        List<Token> tokens = List.of(
                new Token(0, 0, 4, "Peru", "Peru", "NNP", "LOCATION", 1, "compound"),
                new Token(1, 5, 10, "hosts", "host", "NNS", "O", 2, "compound"),
                new Token(2, 11, 16, "Chile", "Chile", "NNP", "LOCATION", -1, "root"),
                new Token(3, 17, 20, "for", "for", "IN", "O", 4, "case"),
                new Token(4, 21, 26, "talks", "talk", "NNS", "O", 2, "nmod"));
        assertThat(HeadlineVerbs.found(Region.Kind.HEADING, tokens))
                .extracting(token -> token.tag() + " " + token.relation())
                .containsExactly("NNP nsubj", "VBZ root", "NNP obj", "IN case", "NNS nmod");
        assertThat(HeadlineVerbs.found(Region.Kind.BODY, tokens)).isEqualTo(tokens);
    }

    private static List<String> relations(String... words) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            String[] parts = words[i].split(" ");
            String[] word = parts[0].split("/");
            String tag = word.length > 1 ? word[1] : "NN";
            tokens.add(new Token(i, 0, 1, word[0], word[0], tag, "O", Integer.parseInt(parts[2]), parts[1]));
        }
        Document document = Document.of("x", null);
        Analyzer parser = given -> new Analysis(given, List.of(new Sentence(0, 0, Region.Kind.BODY, tokens, true)));
        return new Mending(parser)
                .analyze(document).sentences().get(0).tokens().stream()
                        .map(Token::relation)
                        .toList();
    }
}
