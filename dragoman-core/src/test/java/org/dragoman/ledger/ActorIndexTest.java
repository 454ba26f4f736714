package org.dragoman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorIndexTest {
    private static ActorIndex.Entry entry(String id, String kind, String name) {
        return new ActorIndex.Entry(id, kind, name, Set.of(), Set.of(), null, false, 1);
    }

    private final ActorIndex actors = new ActorIndex(List.of(
            entry("Q1", "person", "Ama Mensah"),
            entry("group:1", "group", "Ama Mensah and Efua Sirleaf"),
            entry("group:2", "group", "Kofi Boateng and Efua Sirleaf"),
            entry("Q2", "organisation", "Mensah Foundation")));

    @Test
    void a_person_is_meant_before_the_groups_that_hold_it() {
        assertThat(actors.named("Mensah")).extracting(ActorIndex.Entry::id).containsExactly("Q1");
    }

    @Test
    void a_group_is_meant_where_nothing_else_fits() {
        assertThat(actors.named("Boateng")).extracting(ActorIndex.Entry::id).containsExactly("group:2");
        assertThat(actors.named("Sirleaf")).hasSize(2);
    }
}
