package no.algoritmetilsyn.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.RollbackException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.deadline.counting.DeadlineLine;
import no.algoritmetilsyn.deadline.counting.DeadlineLineKind;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import org.junit.jupiter.api.Test;

/** Deadlines that are met, in time or late, and those that lapse. */
class DeadlineEndTest extends DeadlinesTestBase {

    @Test
    void a_lapsed_deadline_runs_again_when_its_corrected_end_is_still_to_come() {
        UUID id = appeal("2026-12-03");
        fixture.clock.stopAt("2026-12-24T23:00:00Z");
        fixture.doing(deadlines -> deadlines.lapse(id, OFFICER));
        assertThat(stored(id).status()).isEqualTo(DeadlineStatus.LAPSED);

        fixture.doing(deadlines -> deadlines.correctStart(
                id, Start.on(StartKind.DELIVERED, LocalDate.of(2026, 12, 10)), "Posted later than noted", OFFICER));
        assertThat(stored(id).status()).isEqualTo(DeadlineStatus.RUNNING);
        assertThat(stored(id).dueDate()).hasValue(LocalDate.parse("2026-12-31"));
    }

    @Test
    void it_is_overdue_from_the_first_moment_after_the_last_day() {
        UUID id = appeal("2026-12-03");
        assertThat(stored(id).overdue(Instant.parse("2026-12-24T22:59:59.999999Z")))
                .isFalse();
        assertThat(stored(id).overdue(Instant.parse("2026-12-24T23:00:00Z"))).isTrue();

        fixture.clock.stopAt("2026-12-24T22:59:59Z");
        assertRefused(Refusal.NOT_EXPIRED, () -> fixture.doing(deadlines -> deadlines.lapse(id, OFFICER)));
        assertThat(overdue()).doesNotContain(id);
        fixture.clock.stopAt("2026-12-24T23:00:00Z");
        assertThat(overdue()).contains(id);
        fixture.doing(deadlines -> deadlines.lapse(id, OFFICER));
        assertThat(overdue()).doesNotContain(id);
        assertThat(fixture.lastEvent(DeadlineLapsed.class).deadlineId()).isEqualTo(id);
    }

    @Test
    void a_letter_posted_in_time_meets_it_though_it_came_late() {
        UUID id = appeal("2026-12-03");
        fixture.clock.stopAt("2026-12-30T09:00:00Z");
        fixture.doing(deadlines -> deadlines.lapse(id, OFFICER));
        fixture.doing(deadlines -> deadlines.meet(id, Instant.parse("2026-12-24T22:59:59Z"), OFFICER));
        assertThat(stored(id).status()).isEqualTo(DeadlineStatus.MET);
        assertThat(stored(id).metInTime()).isTrue();
        assertThat(fixture.lastEvent(DeadlineMet.class).inTime()).isTrue();

        fixture.doing(deadlines -> deadlines.meet(id, Instant.parse("2026-12-29T09:00:00Z"), OFFICER));
        assertThat(stored(id).metAt()).contains(Instant.parse("2026-12-24T22:59:59Z"));
        assertThat(history(id)).extracting(DeadlineChange::kind).containsExactly(ChangeKind.LAPSED, ChangeKind.MET);
    }

    @Test
    void met_at_midnight_after_the_last_day_is_late() {
        UUID id = appeal("2026-12-03");
        fixture.clock.stopAt("2026-12-25T09:00:00Z");
        fixture.doing(deadlines -> deadlines.meet(id, Instant.parse("2026-12-24T23:00:00Z"), OFFICER));
        assertThat(stored(id).metInTime()).isFalse();
    }

    @Test
    void what_has_not_happened_yet_meets_nothing() {
        UUID id = appeal("2026-12-03");
        Instant tomorrow = Instant.parse("2026-12-02T09:00:00Z");
        assertRefused(Refusal.IN_FUTURE, () -> fixture.doing(deadlines -> deadlines.meet(id, tomorrow, OFFICER)));
        assertThat(stored(id).status()).isEqualTo(DeadlineStatus.RUNNING);
    }

    @Test
    void what_stands_still_can_be_met_but_does_not_lapse() {
        UUID id = appeal("2026-12-03");
        fixture.doing(deadlines -> deadlines.suspend(id, "The tribunal has the matter", OFFICER));
        fixture.clock.stopAt("2027-03-01T09:00:00Z");
        assertRefused(Refusal.ALREADY_SUSPENDED, () -> fixture.doing(deadlines -> deadlines.lapse(id, OFFICER)));
        fixture.doing(deadlines -> deadlines.meet(id, Instant.parse("2026-12-20T09:00:00Z"), OFFICER));
        assertThat(stored(id).status()).isEqualTo(DeadlineStatus.MET);
    }

    @Test
    void two_who_change_it_at_once_do_not_both_win() {
        UUID id = setLimit("2026-12-01");
        assertThatThrownBy(() -> fixture.doing(one -> {
                    one.extend(id, LocalDate.of(2027, 1, 8), "One", OFFICER);
                    return fixture.doing(other -> other.extend(id, LocalDate.of(2027, 1, 15), "Other", OFFICER));
                }))
                .isInstanceOf(RollbackException.class);
        assertThat(stored(id).dueDate()).hasValue(LocalDate.parse("2027-01-15"));
        assertThat(history(id)).extracting(DeadlineChange::reason).containsExactly("Other");
    }

    @Test
    void someone_not_notified_appeals_within_the_earlier_of_the_two_limits() {
        Start aware = Start.on(StartKind.BECAME_AWARE, LocalDate.of(2027, 2, 1));
        Start decided = Start.on(StartKind.DECIDED, LocalDate.of(2026, 11, 16));
        UUID cut = started(DeadlineRequest.of("appeal-unnotified", aware, "permit", UUID.randomUUID())
                .cutFrom(decided));
        assertThat(stored(cut).dueDate()).hasValue(LocalDate.parse("2027-02-16"));
        assertThat(stored(cut).lines())
                .contains(new DeadlineLine(
                        DeadlineLineKind.EARLIER_OF_TWO, List.of("2027-02-22", "2027-02-16", "2027-02-16")));
        // What the law cuts, the authority cannot lengthen past it.
        assertRefused(Refusal.NOT_EXTENDABLE, () -> extend(cut, "2027-02-17"));

        UUID ownFirst = started(DeadlineRequest.of("appeal-unnotified", aware, "permit", UUID.randomUUID())
                .cutFrom(Start.on(StartKind.DECIDED, LocalDate.of(2027, 1, 15))));
        assertThat(stored(ownFirst).dueDate()).hasValue(LocalDate.parse("2027-02-22"));
        UUID uncut = started(DeadlineRequest.of("appeal-unnotified", aware, "order", UUID.randomUUID()));
        assertThat(stored(uncut).dueDate()).hasValue(LocalDate.parse("2027-02-22"));
    }

    @Test
    void as_soon_as_possible_has_no_date_and_is_never_overdue() {
        Start received = Start.on(StartKind.RECEIVED, LocalDate.of(2026, 12, 1));
        UUID complaint = UUID.randomUUID();
        UUID id = started(DeadlineRequest.of("interim-reply-soon", received, "complaint", complaint));
        assertThat(stored(id).dueDate()).isEmpty();
        assertThat(stored(id).dueInstant()).isEmpty();
        assertThat(stored(id).lines()).containsExactly(new DeadlineLine(DeadlineLineKind.NO_DATE, List.of()));
        assertThat(fixture.<Map<String, LocalDate>>listing(list -> list.runningDueDates(complaint)))
                .isEmpty();
        fixture.clock.stopAt("2028-12-01T09:00:00Z");
        assertThat(stored(id).overdue(fixture.clock.instant())).isFalse();
        assertRefused(Refusal.NOT_EXPIRED, () -> fixture.doing(deadlines -> deadlines.lapse(id, OFFICER)));
        assertRefused(Refusal.NOT_EXTENDABLE, () -> extend(id, "2029-01-01"));
        fixture.doing(deadlines -> deadlines.meet(id, fixture.clock.instant(), OFFICER));
        assertThat(stored(id).metInTime()).isTrue();
    }
}
