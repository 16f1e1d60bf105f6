package no.algoritmetilsyn.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import org.junit.jupiter.api.Test;

/** A deadline keeps what proves later how it was counted, whenever it is counted. */
class DeadlineReceiptTest extends DeadlinesTestBase {

    private boolean same(Deadline deadline) {
        return fixture.<Boolean>doing(deadlines -> {
            var replays = new DeadlineReplays();
            replays.rules = deadlines.ruleBook;
            return replays.same(deadline).orElseThrow();
        });
    }

    @Test
    void counted_anew_it_is_the_same() {
        UUID id = appeal("2026-12-03");
        Deadline started = stored(id);
        assertThat(started.receipt().ruleHash()).hasSize(64);
        assertThat(started.receipt().receiptHash()).hasSize(64);
        assertThat(same(started)).isTrue();

        fixture.doing(deadlines -> deadlines.correctStart(
                id, Start.on(StartKind.OPENED, LocalDate.of(2026, 12, 4)), "Lest dagen etter", OFFICER));
        Deadline corrected = stored(id);
        assertThat(corrected.receipt().ruleHash()).isEqualTo(started.receipt().ruleHash());
        assertThat(corrected.receipt().receiptHash())
                .as("another day, another receipt")
                .isNotEqualTo(started.receipt().receiptHash());
        assertThat(same(corrected)).isTrue();
    }

    @Test
    void what_is_changed_behind_its_back_is_seen() {
        UUID id = appeal("2026-12-03");
        fixture.database.run(entities -> entities.createNativeQuery(
                        "UPDATE deadlines SET start_date = start_date - 1 WHERE id = :id")
                .setParameter("id", id)
                .executeUpdate());
        assertThat(same(stored(id))).isFalse();
    }
}
