package no.algoritmetilsyn.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A flood becomes few rows, and nothing of it is lost. */
class AccessTallyTest {

    private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

    private final AccessTally tally = new AccessTally();

    @Test
    void the_first_is_told_at_once_and_the_rest_of_its_minute_together() {
        List<AccessTally.Row> told = new ArrayList<>();
        for (int second = 0; second < 150; second++) {
            Instant now = START.plusSeconds(second);
            for (int i = 0; i < 10; i++) {
                tally.note(kind("CASEFILE_READ", null), null, now);
            }
            told.addAll(tally.take(now));
        }
        told.addAll(tally.take(START.plus(Duration.ofMinutes(4))));
        assertThat(told).extracting(AccessTally.Row::count).containsExactly(10L, 600L, 600L, 290L);
        assertThat(told.get(1).at()).isEqualTo(START.plusSeconds(1));
    }

    @Test
    void one_that_comes_alone_is_told_at_once_each_time() {
        for (int i = 0; i < 5; i++) {
            Instant now = START.plus(Duration.ofMinutes(2L * i));
            tally.note(kind("CASEFILE_READ", null), null, now);
            assertThat(tally.take(now)).hasSize(1);
            tally.take(now.plus(Duration.ofSeconds(61)));
        }
    }

    @Test
    void different_acts_are_told_apart_and_the_first_case_is_kept() {
        UUID first = UUID.randomUUID();
        tally.note(kind("CASEFILE_READ", null), first, START);
        tally.note(kind("CASEFILE_READ", null), UUID.randomUUID(), START);
        tally.note(kind("JOURNAL_READ", null), null, START);
        List<AccessTally.Row> rows = tally.take(START);
        assertThat(rows).extracting(AccessTally.Row::count).containsExactly(2L, 1L);
        assertThat(rows.get(0).casefileId()).isEqualTo(first);
    }

    @Test
    void a_flood_from_everywhere_stays_small_and_is_counted_to_the_last() {
        int flood = 50_000;
        for (int i = 0; i < flood; i++) {
            tally.note(kind("LOGIN", "origin" + i), null, START);
        }
        List<AccessTally.Row> rows = tally.take(START);
        assertThat(rows).hasSizeLessThanOrEqualTo(AccessTally.MOST + 10);
        assertThat(rows.stream().mapToLong(AccessTally.Row::count).sum()).isEqualTo(flood);
    }

    @Test
    void what_could_not_be_written_is_told_again() {
        tally.note(kind("CASEFILE_READ", null), null, START);
        List<AccessTally.Row> rows = tally.take(START);
        tally.giveBack(rows);
        tally.note(kind("CASEFILE_READ", null), null, START.plusSeconds(30));
        List<AccessTally.Row> again = tally.take(START.plus(Duration.ofMinutes(2)));
        assertThat(again).extracting(AccessTally.Row::count).containsExactly(2L);
        assertThat(again.get(0).at()).isEqualTo(START);
    }

    private static AccessTally.Kind kind(String act, String origin) {
        return new AccessTally.Kind(
                AccessEvent.ACCESS_REFUSED,
                UUID.nameUUIDFromBytes(new byte[0]),
                "ACCOUNT",
                null,
                act,
                null,
                "ROLE",
                origin);
    }
}
