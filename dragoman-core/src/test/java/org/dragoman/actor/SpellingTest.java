package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {
    @Test
    void dots_between_single_letters_make_no_word_boundary() {
        assertThat(Spelling.atoms("U.S.")).containsExactly("US");
        assertThat(Spelling.atoms("U.S.-led")).containsExactly("US", "led");
        assertThat(Spelling.atoms("J.Smith")).containsExactly("J", "Smith");
    }

    @Test
    void accents_hyphens_and_apostrophes_are_folded_but_no_cyrillic_letter_is_lost() {
        assertThat(Spelling.key("N'Djaména")).isEqualTo("n djamena");
        assertThat(Spelling.key("Łódź")).isEqualTo("lodz");
        assertThat(Spelling.key("Йошкар-Ола")).isEqualTo("йошкар ола");
        assertThat(Spelling.key("Нетёсов")).isEqualTo("нетесов");
    }

    @Test
    void a_plus_sign_tells_a_format_from_its_core() {
        assertThat(Spelling.key("OPEC+")).isEqualTo("opec +");
        assertThat(Spelling.key("P5+1")).isEqualTo("p5 + 1");
    }

    @Test
    void transliterations_of_one_name_are_alike() {
        assertThat(Spelling.alike("Zelensky", "Zelenskyy")).isTrue();
        assertThat(Spelling.alike("Zelensky", "Zelenskiy")).isTrue();
        assertThat(Spelling.alike("Зеленский", "Zelensky")).isTrue();
        assertThat(Spelling.alike("Shoigu", "Shoygu")).isTrue();
        assertThat(Spelling.alike("Mohammed", "Muhammad")).isTrue();
        assertThat(Spelling.alike("Putin", "Rasputin")).isFalse();
        assertThat(Spelling.alike("Ivanov", "Petrov")).isFalse();
    }

    @Test
    void russian_and_chinese_names_come_out_as_news_spells_them() {
        assertThat(Spelling.latin("Сергей Шойгу")).isEqualTo("Sergey Shoygu");
        assertThat(Spelling.latin("习近平")).isEqualTo("Xi Jinping");
        assertThat(Spelling.latin("Angela Merkel")).isEqualTo("Angela Merkel");
    }

    @Test
    void nothing_comes_of_nothing() {
        assertThat(Spelling.atoms("")).isEmpty();
        assertThat(Spelling.atoms("—…!")).isEmpty();
        assertThat(Spelling.key("\uD83D\uDE00")).isEmpty();
    }
}
