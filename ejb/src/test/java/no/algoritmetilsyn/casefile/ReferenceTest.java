package no.algoritmetilsyn.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reference is read however it is typed, and nothing else is taken for one. */
class ReferenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "K-2026-000462",
                "k-2026-000462",
                "K 2026 000462",
                "K2026000462",
                "K-2026-462",
                "K/2026/462.",
                "K\u20112026\u2011000462",
                "K\u00A02026\u2013000462",
                "\u200BK-2026-000462\u202C",
            })
    void it_is_read(String typed) {
        assertThat(Reference.read("K", typed)).hasToString("Optional[K-2026-000462]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K", "2026-000462", "K-2026", "K-2026-0000000462", "L-2026-000462", "K-2O26-000462"})
    void anything_else_is_none(String typed) {
        assertThat(Reference.read("K", typed)).isEmpty();
    }
}
