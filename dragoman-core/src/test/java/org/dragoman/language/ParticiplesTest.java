package org.dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParticiplesTest {
    @Test
    void a_name_behind_a_participle_behind_a_preposition_is_its_object() {
        List<Token> tokens = sentence(
                "Peru/peru/NNP/LOCATION nsubj 1",
                "left/leave/VBD root -1",
                "after/after/IN case 4",
                "accusing/accuse/VBG amod 4",
                "Chile/chile/NNP/LOCATION obl 1",
                "of/of/IN case 6",
                "theft/theft/NN nmod 3");
        assertThat(links(Participles.found(tokens)))
                .containsExactly("nsubj 1", "root -1", "mark 3", "advcl 1", "obj 3", "case 6", "obl 3");
    }

    @Test
    void a_name_behind_a_participle_behind_a_comma_is_its_object() {
        List<Token> tokens = sentence(
                "king/king/NN nsubj 1",
                "left/leave/VBD root -1",
                "hall/hall/NN obj 1",
                ",/,/, punct 1",
                "blaming/blame/VBG amod 5",
                "Chile/chile/NNP/LOCATION obj 1");
        assertThat(links(Participles.found(tokens)))
                .containsExactly("nsubj 1", "root -1", "obj 1", "punct 1", "advcl 1", "obj 4");
    }

    @Test
    void a_neighbouring_state_is_described() {
        List<Token> tokens = sentence(
                "fled/flee/VBD root -1",
                "from/from/IN case 3",
                "neighbouring/neighbour/VBG amod 3",
                "Chile/chile/NNP/LOCATION obl 0");
        assertThat(Participles.found(tokens)).isSameAs(tokens);
    }

    @Test
    void who_is_wanted_somewhere_is_the_object_of_the_verb_before() {
        List<Token> tokens = sentence(
                "Peru/peru/NNP nsubj 1",
                "extradited/extradite/VBD root -1",
                "men/man/NNS nsubj 3",
                "wanted/want/VBD ccomp 1",
                "in/in/IN case 5",
                "Lima/lima/NNP obl 3");
        assertThat(links(Participles.found(tokens)))
                .containsExactly("nsubj 1", "root -1", "obj 1", "acl 2", "case 5", "obl 3");
        List<Token> told = sentence(
                "Peru/peru/NNP nsubj 1",
                "said/say/VBD root -1",
                "men/man/NNS nsubj 3",
                "wanted/want/VBD ccomp 1",
                "in/in/IN advmod 3");
        assertThat(Participles.found(told)).isSameAs(told);
    }

    @Test
    void a_past_tense_behind_which_is_the_verb_of_a_clause() {
        List<Token> tokens = sentence(
                "junta/junta/NN nsubj 6",
                "which/which/WDT det 3",
                "seized/seize/VBD amod 3",
                "power/power/NN appos 0",
                "in/in/IN case 5",
                "May/may/NNP nmod 3",
                "spoke/speak/VBD root -1");
        assertThat(links(Participles.found(tokens)))
                .containsExactly("nsubj 6", "nsubj 2", "acl:relcl 0", "obj 2", "case 5", "obl 2", "root -1");
    }

    @Test
    void who_denies_and_accuses_does_both() {
        List<Token> tokens = sentence(
                "premier/premier/NN nsubj 1",
                "denied/deny/VBD root -1",
                "Chile/chile/NNP nsubj 4",
                "was/be/VBD aux 4",
                "arming/arm/VBG ccomp 1",
                "rebels/rebel/NNS obj 4",
                "and/and/CC cc 7",
                "accused/accuse/VBN conj 4");
        List<Token> mended = SharedSubjects.found(tokens);
        assertThat(mended.get(7).head()).isEqualTo(1);
        assertThat(mended.get(7).tag()).isEqualTo("VBD");
    }

    @Test
    void who_fired_and_warned_does_both() {
        List<Token> tokens = sentence(
                "premier/premier/NN nsubj 1",
                "said/say/VBD root -1",
                "Chile/chile/NNP nsubj 3",
                "fired/fire/VBD ccomp 1",
                "and/and/CC cc 5",
                "warned/warn/VBD conj 3");
        assertThat(SharedSubjects.found(tokens)).isSameAs(tokens);
    }

    private static List<String> links(List<Token> tokens) {
        return tokens.stream()
                .map(token -> token.relation() + " " + token.head())
                .toList();
    }

    /** Words as {@code text/lemma/tag[/entity] relation head}. */
    private static List<Token> sentence(String... words) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            String[] parts = words[i].split(" ");
            String[] word = parts[0].split("/");
            String entity = word.length > 3 ? word[3] : "O";
            tokens.add(new Token(i, 0, 1, word[0], word[1], word[2], entity, Integer.parseInt(parts[2]), parts[1]));
        }
        return tokens;
    }
}
