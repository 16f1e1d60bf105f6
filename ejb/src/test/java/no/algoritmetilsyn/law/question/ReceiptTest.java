package no.algoritmetilsyn.law.question;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import no.algoritmetilsyn.fine.question.FineAnswersFixture;
import no.algoritmetilsyn.fine.question.FineReader;
import no.algoritmetilsyn.law.RuleVersion;
import no.algoritmetilsyn.penalty.question.PenaltyAnswersFixture;
import no.algoritmetilsyn.penalty.question.PenaltyReader;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** A receipt proves how an amount was computed. */
class ReceiptTest {

    private static final Map<String, String> FINE = Map.of(
            "basis", "digs 17",
            "turnover_nok", "800000000",
            "size", "LARGE",
            "breach_ended", "2026-02-01",
            "decided", "2026-03-02",
            "situation", "what is not read is not kept",
            "expected_ceiling_nok", "1");

    @Test
    void the_same_row_has_the_same_receipt_and_names_the_rows_of_law() {
        try (var database = TestDatabase.fresh();
                EntityManager reading = database.entities().createEntityManager()) {
            Receipt one = fine(reading, FINE);
            assertThat(fine(reading, FINE)).isEqualTo(one);
            assertThat(fine(reading, FINE).sha256()).isEqualTo(one.sha256()).hasSize(64);
            assertThat(one.inputs())
                    .doesNotContainKeys("expected_ceiling_nok", "situation")
                    .containsEntry("basis", "digs 17");
            assertThat(one.result()).containsEntry("expected_ceiling_nok", "32000000");
            assertThat(one.rules())
                    .extracting(RuleVersion::id)
                    .containsExactly(
                            "fine_ceilings/digs/17",
                            "basic_amounts/2025-05-01",
                            "deadline_rules/digs/fine-limitation",
                            "deadline_rules/fvl67/fine-payment/2");
            assertThat(one.lines()).isNotEmpty();
        }
    }

    @Test
    void another_row_or_another_law_is_seen() throws SQLException {
        try (var database = TestDatabase.fresh()) {
            Receipt before;
            try (EntityManager reading = database.entities().createEntityManager()) {
                before = fine(reading, FINE);
                var dearer = new HashMap<>(FINE);
                dearer.put("turnover_nok", "800000001");
                assertThat(fine(reading, dearer).result()).containsEntry("expected_ceiling_nok", "32000000");
                assertThat(fine(reading, dearer).sha256()).isNotEqualTo(before.sha256());
            }
            try (var owner = database.asOwner();
                    var sql = owner.createStatement()) {
                sql.execute("UPDATE fine_ceilings SET person = NULL WHERE id = 'digs/17'");
            }
            try (EntityManager reading = database.entities().createEntityManager()) {
                Receipt after = fine(reading, FINE);
                assertThat(after.result()).isEqualTo(before.result());
                assertThat(after.rules().get(0).id())
                        .isEqualTo(before.rules().get(0).id());
                assertThat(after.rules().get(0).sha256())
                        .isNotEqualTo(before.rules().get(0).sha256());
                assertThat(after.sha256()).isNotEqualTo(before.sha256());
            }
        }
    }

    @Test
    void a_receipt_of_a_coercive_fine_keeps_its_lines() {
        try (var database = TestDatabase.fresh();
                EntityManager reading = database.entities().createEntityManager()) {
            Map<String, String> row = Map.of(
                    "regime", "pol", "kind", "DAY", "rate", "10000", "limit", "2027-05-17", "query_date", "2027-05-21");
            var read = PenaltyReader.read(row);
            var answer =
                    PenaltyAnswersFixture.answers(reading).answer(read.whole().orElseThrow());
            Receipt receipt = Receipt.of("penalty", read, answer);
            assertThat(receipt.inputs()).isEqualTo(row);
            assertThat(receipt.rules()).extracting(RuleVersion::id).containsExactly("penalty_forms/pol/DAY");
            assertThat(receipt.lines())
                    .containsExactly(
                            "LIMIT_MOVED\u001F\u001F2027-05-17\u001F2027-05-18\u001F0\u001F0\u001F0\u001Fpol-29",
                            "DAYS_PASSED\u001F\u001F2027-05-19\u001F2027-05-21\u001F3\u001F10000\u001F30000\u001Fpol-29");
        }
    }

    private static Receipt fine(EntityManager reading, Map<String, String> row) {
        var read = FineReader.read(row);
        var answer = FineAnswersFixture.answers(reading).answer(read.whole().orElseThrow());
        return Receipt.of("fine", read, answer);
    }
}
