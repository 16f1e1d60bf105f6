package no.algoritmetilsyn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Crockford's base 32, worked out by hand for a few values. */
class FollowUpCodeTest {

    @Test
    void bits_are_taken_five_by_five_from_the_left() {
        // 00000 00001 00010 00011 00100 00101 00110 00111 01000 ... : 0 1 2 3 4 5 6 7 8 9 A B C D E F
        byte[] counting = HexFormat.of().parseHex("00443214c74254b635cf" + "ff".repeat(22));
        assertThat(FollowUpCode.of(counting).characters()).isEqualTo("0123456789ABCDEF");
        assertThat(FollowUpCode.of(HexFormat.of().parseHex("ff".repeat(32))).grouped())
                .isEqualTo("ZZZZ-ZZZZ-ZZZZ-ZZZZ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123-4567-89AB-CDEF",
                "0123456789abcdef",
                " o123 4567 89ab cdef ",
                "OI23-4567-89AB-CDEF",
                "oL23456789ABCDEF",
                "0123\u00A04567\u00A089AB\u00A0CDEF",
                "0123\u20134567\u201189AB\u2014CDEF",
                "\u200E0123-4567-89AB-CDEF\u200B\uFEFF",
                "０１２３-4567-89AB-CDEF"
            })
    void case_separators_and_look_alikes_do_not_matter(String typed) {
        assertThat(FollowUpCode.read(typed)).contains(new FollowUpCode("0123456789ABCDEF"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123", "0123456789ABCDEFG", "U123456789ABCDEF", "0123456789ABCDE!", "<script>"})
    void anything_else_is_no_code(String typed) {
        assertThat(FollowUpCode.read(typed)).isEqualTo(Optional.empty());
        assertThat(FollowUpCode.read(null)).isEmpty();
    }

    @Test
    void does_not_tell_itself_to_a_log() {
        assertThat(new FollowUpCode("0123456789ABCDEF").toString()).doesNotContain("0123");
    }
}
