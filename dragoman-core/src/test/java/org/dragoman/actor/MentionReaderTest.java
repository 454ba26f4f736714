package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.dragoman.Models;
import org.dragoman.document.Document;
import org.dragoman.document.Region;
import org.dragoman.language.Analysis;
import org.dragoman.language.Analyzer;
import org.dragoman.language.Sentence;
import org.dragoman.language.Token;
import org.junit.jupiter.api.Test;

class MentionReaderTest {
    private static final Analyzer ANALYZER = Models.ANALYZER;
    private static final MentionReader READER = new MentionReader(ActorBook.standard());

    private static Mentions read(String text) {
        return READER.read(ANALYZER.analyze(Document.of(text, "2021-08-25")));
    }

    /** The first mention with these words. */
    private static Mention mention(Mentions mentions, String words) {
        return mentions.all().stream()
                .filter(mention -> mention.span().text().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mention [" + words + "] in " + mentions.all()));
    }

    private static String nameOf(String text, String words) {
        Mentions mentions = read(text);
        Actor actor =
                Objects.requireNonNull(mentions.actor(mention(mentions, words).actor()));
        return actor.name();
    }

    private static List<String> wordsOf(Mentions mentions) {
        return mentions.all().stream().map(mention -> mention.span().text()).toList();
    }

    @Test
    void a_title_and_a_name_are_one_mention_headed_by_the_name() {
        Mentions mentions = read("Russian President Vladimir Putin arrived in Beijing on Friday.");
        Mention putin = mention(mentions, "Russian President Vladimir Putin");
        assertThat(putin.how()).isEqualTo(Mention.How.NAME);
        assertThat(putin.head()).isEqualTo(3);
        assertThat(Objects.requireNonNull(mentions.actor(putin.actor())).of()).isEqualTo("RUS");
    }

    @Test
    void a_title_alone_means_who_held_the_office_then() {
        assertThat(nameOf("The French president addressed the nation.", "The French president"))
                .isEqualTo("Emmanuel Macron");
    }

    @Test
    void a_capital_that_acts_is_its_government() {
        Mentions mentions = read("Moscow warned Washington that it would respond.");
        assertThat(mention(mentions, "Moscow").actor()).isEqualTo("RUS");
        assertThat(mention(mentions, "Moscow").how()).isEqualTo(Mention.How.METONYM);
        assertThat(mention(mentions, "Washington").actor()).isEqualTo("USA");
    }

    @Test
    void a_capital_that_is_gone_to_is_a_place() {
        Mentions mentions = read("The delegation flew to Moscow and later returned to Beijing.");
        assertThat(wordsOf(mentions)).doesNotContain("Moscow", "Beijing");
        assertThat(mentions.places()).extracting(PlaceMention::name).containsExactly("Moscow", "Beijing");
    }

    @Test
    void a_state_that_is_visited_is_a_place_and_a_mention() {
        Mentions mentions = read("The minister visited Armenia.");
        assertThat(mention(mentions, "Armenia").actor()).isEqualTo("ARM");
        assertThat(mentions.places()).extracting(PlaceMention::country).containsExactly("ARM");
    }

    @Test
    void an_adjective_before_a_noun_does_not_act() {
        Mentions mentions = read("Russian vaccines were delivered.");
        assertThat(mention(mentions, "Russian").how()).isEqualTo(Mention.How.DEMONYM);
    }

    @Test
    void officials_of_a_state_are_a_group_that_belongs_to_it() {
        Mentions mentions = read("Iranian officials rejected the report.");
        Mention officials = mention(mentions, "Iranian officials");
        assertThat(officials.actor()).isEqualTo("group:irn/official");
        assertThat(Objects.requireNonNull(mentions.actor("group:irn/official")).of())
                .isEqualTo("IRN");
    }

    @Test
    void two_countries_are_the_two_last_named_together() {
        Mentions mentions = read("India and Japan signed a pact. The two countries will share data.");
        assertThat(mention(mentions, "The two countries").members()).containsExactlyInAnyOrder("IND", "JPN");
    }

    @Test
    void two_leaders_are_the_two_persons_last_named_together() {
        Mentions mentions = read("Chinese President Xi Jinping met Russian President Vladimir Putin in June."
                + " The two leaders discussed trade.");
        assertThat(mention(mentions, "The two leaders").members())
                .containsExactlyInAnyOrder(
                        mention(mentions, "Chinese President Xi Jinping").actor(),
                        mention(mentions, "Russian President Vladimir Putin").actor());
    }

    @Test
    void the_visitor_and_not_the_host_is_he() {
        Mentions mentions = read("At the invitation of Indian Prime Minister Narendra Modi, Joe Biden came to Delhi,"
                + " where he spoke to students.");
        assertThat(mention(mentions, "he").actor())
                .isEqualTo(mention(mentions, "Joe Biden").actor());
    }

    @Test
    void someone_unknown_is_one_person_under_two_spellings() {
        Mentions mentions = read("Pavel Kostylev, dean of the faculty of history, spoke first."
                + " The talks will go on, Kostilev said.");
        assertThat(mention(mentions, "Kostilev").actor())
                .isEqualTo(mention(mentions, "Pavel Kostylev").actor());
        Actor dean = Objects.requireNonNull(
                mentions.actor(mention(mentions, "Kostilev").actor()));
        assertThat(dean.provisional()).isTrue();
        assertThat(dean.role()).startsWith("dean of the faculty");
    }

    @Test
    void spans_slice_back_and_reading_twice_gives_the_same() {
        Analysis analysis = ANALYZER.analyze(Document.of(
                "The German chancellor told Reuters that Berlin and Paris agree. Both capitals want talks.",
                "2022-05-01"));
        Mentions mentions = READER.read(analysis);
        for (Mention mention : mentions.all()) {
            assertThat(analysis.span(mention.span().start(), mention.span().end()))
                    .isEqualTo(mention.span());
            assertThat(mention.first()).isLessThanOrEqualTo(mention.head());
            assertThat(mention.head()).isLessThanOrEqualTo(mention.last());
            assertThat(mention.actors())
                    .allSatisfy(id -> assertThat(mentions.actor(id)).isNotNull());
        }
        assertThat(READER.read(analysis).all()).isEqualTo(mentions.all());
    }

    @Test
    void a_namesake_with_another_calling_is_not_the_one_in_the_book() {
        Mentions mentions = read("Jiang Yi, an expert on security, disagreed.");
        assertThat(Objects.requireNonNull(
                                mentions.actor(mention(mentions, "Jiang Yi").actor()))
                        .provisional())
                .isTrue();
    }

    @Test
    void joined_subjects_give_all_their_actors() {
        Analysis analysis = ANALYZER.analyze(Document.of("Moscow and Beijing signed the pact.", "2021-08"));
        Mentions mentions = READER.read(analysis);
        Sentence sentence = analysis.sentences().get(0);
        assertThat(mentions.actorsOf(sentence, sentence.token(0)))
                .extracting(Actor::id)
                .containsExactly("RUS", "CHN");
    }

    @Test
    void a_first_person_is_left_to_whoever_knows_the_speaker() {
        Mentions mentions = read("\"We will answer,\" the general said.");
        assertThat(mentions.firstPersons()).hasSize(1);
        assertThat(mentions.firstPersons().get(0).plural()).isTrue();
        assertThat(wordsOf(mentions)).doesNotContain("We");
    }

    @Test
    void nonsense_with_any_tags_and_trees_is_read_without_complaint() {
        Random random = new Random(7);
        String[] words =
                "the two leaders of Russia and 's - president former his Putin in Moscow , both countries he ( for"
                        .split(" ");
        String[] tags = "NN NNS NNP NNPS JJ DT PRP PRP$ POS IN HYPH VBD CC CD".split(" ");
        String[] relations = "nsubj obj nmod conj compound amod case advcl obl appos nmod:poss dep".split(" ");
        String[] entities = {"O", "PERSON", "ORGANIZATION", "LOCATION"};
        for (int run = 0; run < 300; run++) {
            StringBuilder text = new StringBuilder();
            List<Token> tokens = new ArrayList<>();
            int size = 1 + random.nextInt(25);
            int root = random.nextInt(size);
            for (int i = 0; i < size; i++) {
                String word = words[random.nextInt(words.length)];
                int start = text.length();
                text.append(word).append(' ');
                tokens.add(new Token(
                        i,
                        start,
                        start + word.length(),
                        word,
                        word.toLowerCase(Locale.ROOT),
                        tags[random.nextInt(tags.length)],
                        entities[random.nextInt(entities.length)],
                        i == root ? -1 : i < root ? i + 1 : i - 1,
                        i == root ? "root" : relations[random.nextInt(relations.length)]));
            }
            Sentence sentence = new Sentence(0, 0, Region.Kind.BODY, tokens, true);
            Document document = Document.of(text.toString(), random.nextBoolean() ? "2021-08" : null);
            for (Mention mention :
                    READER.read(new Analysis(document, List.of(sentence))).all()) {
                assertThat(mention.head()).isBetween(mention.first(), mention.last());
            }
        }
    }

    @Test
    void two_office_holders_whom_nobody_names_are_two_unnamed_ones() {
        Mentions mentions = read("The two presidents spoke in Vienna. The presidents will meet again, the two said.");
        Mention two = mention(mentions, "The two presidents");
        assertThat(two.how()).isEqualTo(Mention.How.GROUP);
        assertThat(two.members()).containsExactly("unnamed:president-1-of-2", "unnamed:president-2-of-2");
        Actor first = Objects.requireNonNull(mentions.actor("unnamed:president-1-of-2"));
        assertThat(first.kind()).isEqualTo(Actor.Kind.UNNAMED);
        assertThat(first.role()).isEqualTo("president");
        assertThat(mention(mentions, "The presidents").members()).isEqualTo(two.members());
    }

    @Test
    void two_leaders_of_named_states_are_not_unnamed() {
        Mentions mentions = read("France and Germany will hold talks. The two leaders meet on Monday.");
        assertThat(mention(mentions, "The two leaders").members()).noneMatch(id -> id.startsWith("unnamed:"));
    }

    @Test
    void leaders_that_the_rest_of_the_phrase_tells_apart_are_not_made_up() {
        assertThat(wordsOf(read("The leaders of the movement were arrested."))).doesNotContain("The leaders");
    }

    @Test
    void people_of_a_body_in_quotation_marks_are_shown_without_half_of_them() {
        Mentions mentions = read("The ministers of the \"Big Seven\" dined in Rome.");
        Mention leaders = mention(mentions, "The ministers of the \"Big Seven");
        assertThat(Objects.requireNonNull(mentions.actor(leaders.actor())).name())
                .isEqualTo("ministers of the Big Seven");
    }
}
