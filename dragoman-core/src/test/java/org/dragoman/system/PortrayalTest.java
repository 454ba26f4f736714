package org.dragoman.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dragoman.system.Portrayal.Aspect;
import org.dragoman.system.Portrayal.Trait;
import org.dragoman.time.Edtf;
import org.junit.jupiter.api.Test;

class PortrayalTest {
    private static final List<Deed> DEEDS = new Deeds()
            .met("Accra Daily", "2021-01-01", "KEN", "GHA")
            .met("Lima Hoy", "2021-01-01", "KEN", "GHA")
            .accused("Accra Daily", "2021-01-02", "KEN", "GHA")
            .accused("Lima Hoy", "2021-01-02", "GHA", "KEN")
            .accused("Lima Hoy", "2021-01-03", "PER", "KEN")
            .all();

    private static final List<Quote> QUOTES = List.of(
            new Quote("st-1", "doc-Accra Daily", "Accra Daily", "KEN"),
            new Quote("st-2", "doc-Lima Hoy", "Lima Hoy", "GHA"));

    private static Trait trait(Portrayal portrayal, String actor, Aspect aspect) {
        return portrayal.traits().stream()
                .filter(one -> one.actor().equals(actor) && one.aspect() == aspect)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void framing_compares_only_what_two_outlets_tell() {
        Portrayal framing = Portrayal.of(DEEDS, QUOTES, "Accra Daily", "Lima Hoy", true);

        Trait attacks = trait(framing, "KEN", Aspect.ATTACKS);

        assertThat(attacks.one().in()).isEqualTo(1);
        assertThat(attacks.other().in()).isZero();
        assertThat(attacks.other().of()).isEqualTo(1);
        assertThat(attacks.one().records()).containsExactly("ev-002");
        assertThat(framing.traits()).noneMatch(trait -> trait.actor().equals("PER"));
    }

    @Test
    void framing_takes_in_what_an_outlet_shares_with_a_third() {
        List<Deed> deeds = new Deeds()
                .met("Accra Daily", "2021-01-01", "KEN", "GHA")
                .met("Lima Hoy", "2021-01-01", "KEN", "GHA")
                .accused("Lima Hoy", "2021-01-03", "PER", "KEN")
                .accused("Oslo Post", "2021-01-03", "PER", "KEN")
                .accused("Accra Daily", "2021-01-04", "GHA", "KEN")
                .all();

        Portrayal framing = Portrayal.of(deeds, List.of(), "Accra Daily", "Lima Hoy", true);

        assertThat(trait(framing, "KEN", Aspect.CONFLICT).other().in()).isEqualTo(1);
        assertThat(trait(framing, "KEN", Aspect.CONFLICT).one().of()).isEqualTo(1);
    }

    @Test
    void selection_compares_all_that_each_tells() {
        Portrayal selection = Portrayal.of(DEEDS, QUOTES, "Accra Daily", "Lima Hoy", false);

        Trait conflict = trait(selection, "KEN", Aspect.CONFLICT);

        assertThat(conflict.one().share().estimate()).isEqualTo(0.5);
        assertThat(conflict.other().in()).isEqualTo(2);
        assertThat(conflict.other().of()).isEqualTo(3);
        assertThat(conflict.difference().clear()).isFalse();
        assertThat(trait(selection, "GHA", Aspect.QUOTED).other().records()).containsExactly("st-2");
    }

    @Test
    void wilson_gives_the_textbook_interval() {
        Interval interval = Interval.wilson(81, 263);

        assertThat(interval.low()).isEqualTo(0.2553, within(5e-5));
        assertThat(interval.high()).isEqualTo(0.3662, within(5e-5));
        assertThat(Interval.wilson(0, 10).low()).isZero();
        assertThatThrownBy(() -> Interval.wilson(3, 2)).hasMessageContaining("3 of 2");
    }

    @Test
    void newcombe_gives_the_textbook_difference() {
        Interval difference = Interval.difference(56, 70, 48, 80);

        assertThat(difference.estimate()).isEqualTo(0.2, within(1e-9));
        assertThat(difference.low()).isEqualTo(0.0524, within(5e-5));
        assertThat(difference.high()).isEqualTo(0.3339, within(5e-5));
        assertThat(difference.clear()).isTrue();
    }

    @Test
    void reports_differ_where_they_give_more_than_one_value() {
        Disagreement deaths = Disagreement.of(List.of(List.of("2", "2"), List.of("1", "4"), List.of("9")));

        assertThat(deaths).isEqualTo(new Disagreement(2, 1));
        assertThat(deaths.share()).isEqualTo(0.5);
        assertThat(Disagreement.totals(List.of(List.of(1.0, 4.0), List.of(2.0))))
                .isEqualTo(new Disagreement.Totals(3, 4.5, 6));
    }

    @Test
    void reports_of_one_contact_are_one_line_with_the_finest_date() {
        Deed dated = DEEDS.get(0);
        List<Contact> contacts = Contact.of(List.of(
                linked(dated, "ev-1", "2021-01", "meet"),
                linked(dated, "ev-2", "2021-01-01", "talks"),
                linked(DEEDS.get(1), "ev-3", "2021-01", "meet")));

        assertThat(contacts).hasSize(1);
        assertThat(contacts.get(0).when()).hasToString("2021-01-01");
        assertThat(contacts.get(0).modes()).containsExactly("meet", "talks");
        assertThat(contacts.get(0).levels()).containsExactly("leaders");
        assertThat(contacts.get(0).sum().outlets()).isEqualTo(2);
    }

    private static Deed linked(Deed deed, String id, String when, String mode) {
        return new Deed(
                id,
                "hp-1",
                deed.document(),
                deed.outlet(),
                deed.origin(),
                Edtf.parse(when),
                deed.source(),
                deed.target(),
                true,
                deed.type(),
                mode,
                deed.level(),
                deed.code(),
                deed.quad(),
                deed.goldstein());
    }
}
