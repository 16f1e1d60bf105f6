package no.algoritmetilsyn.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the register begins with when nobody has asked words of it. */
class RegisterOrderTest {

    private static final Instant OLD = Instant.parse("2019-01-01T00:00:00Z");
    private static final Instant NEW = Instant.parse("2026-11-30T00:00:00Z");
    private static final String DUTCH = "\"language\":\"nl\"";

    @Test
    void norwegian_comes_first_then_high_risk_then_what_changed_last() {
        Stream<PublicRecord> inOrder = Stream.of(
                record(OLD, "\"riskClass\":\"HIGH\""),
                record(NEW, "\"riskClass\":\"MINIMAL\""),
                record(OLD, "\"language\":\"nn\""),
                record(OLD, DUTCH + ",\"riskClass\":\"PROHIBITED\""),
                record(NEW, DUTCH),
                record(OLD, DUTCH));
        assertThat(inOrder.map(RegisterProjection::first))
                .isSortedAccordingTo((one, other) -> Long.compare(other, one));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"language\":\"se\"",
                "\"status\":\"IN_USE\"",
                "\"language\":\"en\",\"country\":\"NO\"",
                "\"language\":\"en\",\"organisation\":{\"name\":\"Prøvebyen\",\"number\":\"310023450\"}"
            })
    void norwegian_is_what_is_written_here_or_used_here(String content) {
        assertThat(RegisterProjection.first(record(OLD, content)))
                .isGreaterThan(RegisterProjection.first(record(NEW, DUTCH + ",\"riskClass\":\"HIGH\"")));
    }

    @Test
    void what_names_another_country_is_none_whatever_its_language() {
        assertThat(RegisterProjection.first(record(NEW, "\"country\":\"SE\",\"language\":\"nb\"")))
                .isLessThan(RegisterProjection.first(record(OLD, "\"language\":\"nb\"")));
    }

    private static PublicRecord record(Instant changed, String content) {
        return new PublicRecord(
                UUID.randomUUID(),
                RecordKind.USE,
                Optional.empty(),
                "register",
                Optional.empty(),
                1,
                RecordStandard.newest(),
                Content.parse("{\"name\":\"Prøve\"," + content + "}"),
                Map.of(),
                Optional.empty(),
                LocalDate.EPOCH,
                OLD,
                OLD,
                changed,
                1);
    }
}
