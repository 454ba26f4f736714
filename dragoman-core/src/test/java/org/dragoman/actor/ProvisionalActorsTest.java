package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.ProvisionalActors.Sighting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProvisionalActorsTest {
    private static Sighting seen(
            String document, String name, @Nullable String role, @Nullable String of, String... company) {
        return new Sighting("person:" + Provisional.slug(name), document, name, role, of, Set.of(company));
    }

    @Test
    void two_spellings_with_one_role_are_one_person_and_the_reason_is_told() {
        List<Correction> same = ProvisionalActors.same(List.of(
                seen("doc-1", "Yevgeny Malakhin", "economist", null),
                seen("doc-2", "Evgeny Malakhin", "an economist at the institute", null)));
        assertThat(same).hasSize(1);
        assertThat(same.get(0).actor()).isEqualTo("person:yevgeny-malakhin");
        assertThat(same.get(0).value()).isEqualTo("person:evgeny-malakhin");
        assertThat(same.get(0).reason())
                .isEqualTo("Evgeny Malakhin and Yevgeny Malakhin are spellings of one name; both are called economist");
    }

    @Test
    void only_those_whose_names_allow_it_need_be_looked_at() {
        assertThat(ProvisionalActors.alike(Map.of(
                        "person:yevgeny-malakhin", Set.of("Yevgeny Malakhin", "Malakhin"),
                        "person:evgeny-malakhin", Set.of("Evgeny Malakhin"),
                        "person:ivan-malakhin", Set.of("Ivan Malakhin"),
                        "person:a-brown", Set.of("A. Brown"),
                        "person:ada-brown", Set.of("Ada Brown"),
                        "person:ada-green", Set.of("Ada Green"))))
                .containsExactly(
                        "person:a-brown", "person:ada-brown", "person:evgeny-malakhin", "person:yevgeny-malakhin");
    }

    @Test
    void a_name_in_another_script_is_compared_by_its_sound() {
        assertThat(ProvisionalActors.reason(
                        seen("doc-1", "Yevgeniy Malakhin", "economist", "RUS"),
                        seen("doc-2", "Евгений Малахин", null, "RUS")))
                .endsWith("both belong to RUS");
    }

    @Test
    void the_company_of_the_same_two_people_speaks_for_one_person() {
        assertThat(ProvisionalActors.reason(
                        seen("doc-1", "Sergey Malakhin", null, null, "Q1", "Q2"),
                        seen("doc-2", "Sergei Malakhin", null, null, "Q1", "Q2", "Q3")))
                .endsWith("both are seen with Q1, Q2");
    }

    @Test
    void spellings_alone_are_not_enough() {
        assertThat(ProvisionalActors.same(List.of(
                        seen("doc-1", "Yevgeny Malakhin", "economist", null),
                        seen("doc-2", "Evgeny Malakhin", "sailor", null))))
                .isEmpty();
    }

    @Test
    void an_initial_needs_two_reasons() {
        assertThat(ProvisionalActors.reason(
                        seen("doc-1", "A. Brown", "economist", null), seen("doc-2", "Ada Brown", "economist", null)))
                .isNull();
        assertThat(ProvisionalActors.reason(
                        seen("doc-1", "A. Brown", "economist", "KEN"), seen("doc-2", "Ada Brown", "economist", "KEN")))
                .contains("agree in the initial");
    }

    @Test
    void people_of_different_states_are_different_people() {
        assertThat(ProvisionalActors.reason(
                        seen("doc-1", "Sergey Malakhin", "economist", "RUS"),
                        seen("doc-2", "Sergei Malakhin", "economist", "BLR")))
                .isNull();
    }

    @Test
    void within_a_document_nothing_is_decided_again() {
        assertThat(ProvisionalActors.reason(
                        seen("doc-1", "Sergey Malakhin", "economist", null),
                        seen("doc-1", "Sergei Malakhin", "economist", null)))
                .isNull();
    }
}
