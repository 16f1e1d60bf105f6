package no.algoritmetilsyn.penalty.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import no.algoritmetilsyn.penalty.accrual.Accrual;
import no.algoritmetilsyn.penalty.accrual.AccrualLine;
import no.algoritmetilsyn.penalty.accrual.AccrualReason;
import org.junit.jupiter.api.Test;

/** What an appeal has taken off is told apart from what the authority has waived, comes after it, and is never more than there is. */
class ReducedOnAppealTest {

    /** Seven days at 10 000 kroner, of which 25 000 are waived. */
    private static Accrual accrual(int reduced) {
        PenaltyQuestion question = PenaltyReader.read(Map.of(
                        "regime", "pol",
                        "kind", "DAY",
                        "rate", "10000",
                        "limit", "2027-01-29",
                        "events", "{\"waive\": {\"amount\": 25000}, \"reduced\": " + reduced + "}",
                        "query_date", "2027-02-05"))
                .question();
        return Accrual.on(question.day(), question.points(), question.whole());
    }

    @Test
    void it_is_a_line_of_its_own_after_what_was_waived() {
        assertThat(accrual(30_000).lines())
                .extracting(AccrualLine::reason, AccrualLine::amount)
                .containsExactly(
                        tuple(AccrualReason.DAYS_PASSED, 70_000L),
                        tuple(AccrualReason.WAIVED_SUM, -25_000L),
                        tuple(AccrualReason.REDUCED_ON_APPEAL, -30_000L));
        assertThat(accrual(30_000).total()).isEqualTo(15_000);
    }

    @Test
    void it_is_never_more_than_there_is() {
        assertThat(accrual(100_000).lines()).extracting(AccrualLine::amount).endsWith(-45_000L);
        assertThat(accrual(100_000).total()).isZero();
    }
}
