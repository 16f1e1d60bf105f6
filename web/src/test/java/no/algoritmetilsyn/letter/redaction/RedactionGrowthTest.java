package no.algoritmetilsyn.letter.redaction;

import java.util.Map;
import java.util.stream.Stream;
import no.algoritmetilsyn.platform.web.TimeByLength;
import no.algoritmetilsyn.text.PlainScan;

/** Words that are left out of a letter, looked for in all that was typed. */
class RedactionGrowthTest extends TimeByLength {

    static Stream<Reader> readers() {
        return each(
                Map.of(
                        "a name", text -> new PlainScan(text, "aaaaaaaaaab").with('\uE000'),
                        "words", text -> new PlainScan(text, "a a a b").finds(),
                        "places", text -> PlainScan.asItIs(text, "aaaaaaaaaab").places(),
                        "divided words",
                                text -> PlainScan.asItIs(text, "a-a-aab").places()),
                PIECES);
    }
}
