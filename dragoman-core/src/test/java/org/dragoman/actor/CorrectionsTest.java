package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Objects;
import org.dragoman.Models;
import org.dragoman.actor.book.CorrectionTable;
import org.dragoman.actor.book.Entry;
import org.dragoman.document.Document;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static Corrections table(String... lines) {
        return CorrectionTable.parse(String.join("\n", lines), "my.tsv");
    }

    @Test
    void a_merged_id_means_the_other_and_is_asked_for_with_it() {
        Corrections corrections = table("merge\tperson:b-green\tperson:bo-green", "merge\tperson:bo-green\tQ7747");
        assertThat(corrections.idOf("person:b-green", null)).isEqualTo("Q7747");
        assertThat(corrections.stored("Q7747")).containsExactly("Q7747", "person:b-green", "person:bo-green");
        assertThat(corrections.idOf("Q7747", null)).isEqualTo("Q7747");
    }

    @Test
    void two_merged_into_each_other_do_not_run_in_a_circle() {
        Corrections corrections = table("merge\tperson:a\tperson:b", "merge\tperson:b\tperson:a");
        assertThat(corrections.idOf("person:a", null)).isIn("person:a", "person:b");
        assertThat(corrections.stored("person:a")).containsExactly("person:a", "person:b");
    }

    @Test
    void a_split_counts_in_its_documents_alone() {
        Corrections corrections = table("split\tperson:bo-green\tperson:bo-green-2\t\tdoc-1, doc-2\ta namesake");
        assertThat(corrections.idOf("person:bo-green", "doc-2")).isEqualTo("person:bo-green-2");
        assertThat(corrections.idOf("person:bo-green", "doc-3")).isEqualTo("person:bo-green");
        assertThat(corrections.stored("person:bo-green-2")).contains("person:bo-green");
        assertThat(corrections.all().get(0).reason()).isEqualTo("a namesake");
    }

    @Test
    void a_wrong_line_is_named_with_its_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table("# mine", "join\tperson:a\tperson:b"))
                .withMessage("my.tsv line 2: there is no action [join]: use add, rename, merge, split or forbid");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table("split\tperson:a\tperson:b"))
                .withMessageContaining("needs the documents");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table("merge person:a person:b"))
                .withMessageContaining("with tabs between");
    }

    @Test
    void a_book_with_corrections_knows_new_people_and_forgets_forbidden_names() {
        ActorBook book = ActorBook.with(table(
                "add\tperson:ada-brown\tAda Brown\tKEN", "add\tQ7747\tVladimir the Judoka", "forbid\tQ7747\tV. Putin"));
        assertThat(Objects.requireNonNull(book.actor("person:ada-brown")).of()).isEqualTo("KEN");
        assertThat(book.find("Vladimir the Judoka")).extracting(Entry::id).containsExactly("Q7747");
        assertThat(ActorBook.standard().find("V. Putin")).isNotEmpty();
        assertThat(book.find("V. Putin")).isEmpty();
    }

    @Test
    void a_correction_of_someone_who_is_not_there_says_so() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActorBook.with(table("forbid\tQ7747\tThe Great")))
                .withMessage("the book has no name [The Great] of Q7747");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActorBook.with(table("add\tada\tAda Brown")))
                .withMessageContaining("begins with person:");
    }

    @Test
    void what_is_read_with_corrections_means_whom_the_user_means() {
        ActorBook book = ActorBook.with(table("merge\tperson:bo-green\tQ7747", "rename\tTUR\tTurkey"));
        Mentions mentions = new MentionReader(book)
                .read(Models.ANALYZER.analyze(Document.of("Bo Green flew to Türkiye.", "2024-05-01")));
        assertThat(mentions.all()).extracting(Mention::actor).contains("Q7747", "TUR");
        assertThat(mentions.actors()).extracting(Actor::name).contains("Vladimir Putin", "Turkey");
    }

    @Test
    void no_corrections_are_no_new_book() {
        assertThat(ActorBook.with(Corrections.NONE)).isSameAs(ActorBook.standard());
        assertThat(Corrections.NONE.and(new Corrections(List.of())).isEmpty()).isTrue();
    }
}
