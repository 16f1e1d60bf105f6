package no.algoritmetilsyn.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.deadline.counting.DeadlineLine;
import no.algoritmetilsyn.deadline.counting.DeadlineLineKind;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import org.junit.jupiter.api.Test;

/** Deadlines whose rule or end is changed: classified, lengthened, suspended, interrupted. */
class DeadlineChangesTest extends DeadlinesTestBase {

    @Test
    void classification_confirms_the_rule_or_takes_another() {
        Start received = Start.at(StartKind.RECEIVED, Instant.parse("2026-12-01T08:00:00Z"));
        UUID right = started(DeadlineRequest.of("interim-reply", received, "complaint", UUID.randomUUID())
                .untilClassified());
        fixture.doing(deadlines -> deadlines.confirm(right, OFFICER));
        assertThat(stored(right).provisional()).isFalse();
        assertThat(fixture.lastEvent(DeadlineMoved.class)).isNull();

        UUID wrong = started(DeadlineRequest.of("interim-reply", received, "complaint", UUID.randomUUID())
                .untilClassified());
        fixture.doing(deadlines ->
                deadlines.reclassify(wrong, "interim-reply-goal", null, "No decision can come of it", OFFICER));
        Deadline changed = stored(wrong);
        assertThat(changed.provisional()).isFalse();
        assertThat(changed.ruleCode()).isEqualTo("interim-reply-goal");
        assertThat(changed.rule().regime()).isEqualTo("service");
        assertThat(changed.rule().nature()).isEqualTo(DeadlineNature.SERVICE_GOAL);
        assertThat(changed.dueDate()).hasValue(LocalDate.parse("2026-12-15"));
        assertThat(fixture.lastEvent(DeadlineMoved.class).newDue()).isEqualTo("2026-12-15T23:00:00Z");
        assertThat(history(wrong)).extracting(DeadlineChange::kind).containsExactly(ChangeKind.RECLASSIFIED);
    }

    @Test
    void a_set_limit_is_lengthened_before_it_expires_and_not_after() {
        UUID id = setLimit("2026-12-01");
        assertThat(stored(id).dueDate()).hasValue(LocalDate.parse("2026-12-15"));
        assertRefused(Refusal.NOT_LATER, () -> extend(id, "2026-12-15"));
        // A Saturday: the limit then goes on to the Monday.
        extend(id, "2026-12-19");
        assertThat(stored(id).dueDate()).hasValue(LocalDate.parse("2026-12-21"));
        assertThat(stored(id).lines())
                .startsWith(new DeadlineLine(DeadlineLineKind.SET_BY_AUTHORITY, List.of("2026-12-19")));

        fixture.clock.stopAt("2026-12-21T23:00:00Z");
        assertRefused(Refusal.EXPIRED, () -> extend(id, "2027-01-15"));
        assertThat(history(id)).extracting(DeadlineChange::kind).containsExactly(ChangeKind.EXTENDED);
    }

    @Test
    void a_date_that_was_set_stands_when_the_start_is_corrected() {
        UUID id = setLimit("2026-12-01");
        extend(id, "2027-01-08");
        fixture.doing(deadlines -> deadlines.correctStart(
                id, Start.on(StartKind.DISPATCHED, LocalDate.of(2026, 12, 2)), "Sent a day later", OFFICER));
        assertThat(stored(id).dueDate()).hasValue(LocalDate.parse("2027-01-08"));
        assertThat(stored(id).startDate()).isEqualTo("2026-12-02");
    }

    @Test
    void the_law_lets_the_appeal_period_be_lengthened_but_not_the_interim_reply() {
        UUID appeal = appeal("2026-12-03");
        extend(appeal, "2027-01-08");
        assertThat(stored(appeal).dueDate()).hasValue(LocalDate.parse("2027-01-08"));

        UUID reply = started(DeadlineRequest.of(
                "interim-reply",
                Start.on(StartKind.RECEIVED, LocalDate.of(2026, 12, 1)),
                "complaint",
                UUID.randomUUID()));
        assertRefused(Refusal.NOT_EXTENDABLE, () -> extend(reply, "2027-02-01"));
    }

    @Test
    void the_authority_may_set_another_day_from_the_start_where_the_limit_is_its_own() {
        Start sent = Start.on(StartKind.DISPATCHED, LocalDate.of(2026, 12, 1));
        UUID id = started(DeadlineRequest.of("complete-complaint", sent, "complaint", UUID.randomUUID())
                .setUntil(LocalDate.of(2027, 1, 6)));
        assertThat(stored(id).dueDate()).hasValue(LocalDate.parse("2027-01-06"));
        Start delivered = Start.on(StartKind.DELIVERED, LocalDate.of(2026, 12, 1));
        assertRefused(
                Refusal.NOT_EXTENDABLE,
                () -> started(DeadlineRequest.of("appeal", delivered, "order", UUID.randomUUID())
                        .setUntil(LocalDate.of(2027, 1, 6))));
    }

    @Test
    void what_stood_still_ends_later_by_as_many_days() {
        UUID id = appeal("2026-12-03");
        fixture.clock.stopAt("2026-12-10T12:00:00Z");
        fixture.doing(deadlines -> deadlines.suspend(id, "The tribunal has the matter", OFFICER));
        assertThat(stored(id).status()).isEqualTo(DeadlineStatus.SUSPENDED);
        assertThat(fixture.lastEvent(DeadlineMoved.class).running()).isFalse();
        assertRefused(
                Refusal.ALREADY_SUSPENDED, () -> fixture.doing(deadlines -> deadlines.suspend(id, "again", OFFICER)));

        // Long after it would have ended it is not overdue, since it stands still.
        fixture.clock.stopAt("2027-01-04T08:00:00Z");
        assertThat(stored(id).overdue(fixture.clock.instant())).isFalse();
        fixture.doing(deadlines -> deadlines.resume(id, "It goes on", OFFICER));
        // 24 December and 25 days is Monday 18 January.
        assertThat(stored(id).dueDate()).hasValue(LocalDate.parse("2027-01-18"));
        assertThat(fixture.lastEvent(DeadlineMoved.class).running()).isTrue();
        assertThat(stored(id).lines())
                .contains(new DeadlineLine(DeadlineLineKind.STOOD_STILL, List.of("25", "2027-01-18")));
        assertRefused(Refusal.NOT_SUSPENDED, () -> fixture.doing(deadlines -> deadlines.resume(id, "again", OFFICER)));
    }

    @Test
    void the_days_it_stood_still_are_added_before_its_end_moves_off_a_day_off() {
        // Three weeks from Friday 4 December end on Christmas Day, and would move to Monday 28 December.
        UUID id = appeal("2026-12-04");
        fixture.clock.stopAt("2026-12-10T12:00:00Z");
        fixture.doing(deadlines -> deadlines.suspend(id, "The tribunal has the matter", OFFICER));
        fixture.clock.stopAt("2026-12-14T12:00:00Z");
        fixture.doing(deadlines -> deadlines.resume(id, "It goes on", OFFICER));
        // Four days on from 25 December, not from the 28th.
        assertThat(stored(id).dueDate()).hasValue(LocalDate.parse("2026-12-29"));
    }

    @Test
    void a_request_for_reasons_interrupts_the_appeal_period_and_three_new_weeks_run_from_the_reasons() {
        UUID id = appeal("2026-12-03");
        fixture.clock.stopAt("2026-12-10T12:00:00Z");
        fixture.doing(deadlines -> deadlines.interrupt(id, "Reasons asked for", OFFICER));
        assertThat(stored(id).status()).isEqualTo(DeadlineStatus.INTERRUPTED);
        assertThat(fixture.lastEvent(DeadlineMoved.class).running()).isFalse();
        fixture.clock.stopAt("2027-01-11T08:00:00Z");
        assertRefused(Refusal.NOT_INTERRUPTED, () -> fixture.doing(deadlines -> deadlines.resume(id, "no", OFFICER)));
        assertRefused(Refusal.ALREADY_SUSPENDED, () -> fixture.doing(deadlines -> deadlines.lapse(id, OFFICER)));
        Start sent = Start.on(StartKind.DISPATCHED, LocalDate.of(2027, 1, 8));
        assertRefused(
                Refusal.WRONG_START, () -> fixture.doing(deadlines -> deadlines.restart(id, sent, "no", OFFICER)));

        Start arrived = Start.on(StartKind.DELIVERED, LocalDate.of(2027, 1, 11));
        fixture.doing(deadlines -> deadlines.restart(id, arrived, "Reasons arrived", OFFICER));
        Deadline anew = stored(id);
        assertThat(anew.dueDate()).hasValue(LocalDate.parse("2027-02-01"));
        assertThat(anew.status()).isEqualTo(DeadlineStatus.RUNNING);
        assertThat(anew.startDate()).isEqualTo("2027-01-11");
        assertThat(anew.lines()).startsWith(new DeadlineLine(DeadlineLineKind.BEGAN_ANEW, List.of("2027-01-11")));
        assertThat(history(id))
                .extracting(DeadlineChange::kind)
                .containsExactly(ChangeKind.INTERRUPTED, ChangeKind.RESTARTED);
        assertRefused(
                Refusal.NOT_INTERRUPTED,
                () -> fixture.doing(deadlines -> deadlines.restart(id, arrived, "again", OFFICER)));
    }

    @Test
    void what_was_suspended_or_has_expired_does_not_begin_anew() {
        UUID id = appeal("2026-12-03");
        Start arrived = Start.on(StartKind.DELIVERED, LocalDate.of(2026, 12, 11));
        assertRefused(
                Refusal.NOT_INTERRUPTED,
                () -> fixture.doing(deadlines -> deadlines.restart(id, arrived, "no", OFFICER)));
        fixture.clock.stopAt("2026-12-24T23:00:00Z");
        assertRefused(Refusal.EXPIRED, () -> fixture.doing(deadlines -> deadlines.interrupt(id, "Too late", OFFICER)));
    }

    @Test
    void a_limit_in_hours_stands_still_to_the_second() {
        UUID id = started(DeadlineRequest.of(
                "breach-report",
                Start.at(StartKind.BECAME_AWARE, Instant.parse("2026-12-01T09:10:00Z")),
                "incident",
                UUID.randomUUID()));
        assertThat(stored(id).dueInstant()).hasValue(Instant.parse("2026-12-04T10:00:00Z"));
        fixture.clock.stopAt("2026-12-02T09:00:00Z");
        fixture.doing(deadlines -> deadlines.suspend(id, "System down", OFFICER));
        fixture.clock.stopAt("2026-12-02T10:30:15Z");
        fixture.doing(deadlines -> deadlines.resume(id, "System up", OFFICER));
        assertThat(stored(id).dueInstant()).hasValue(Instant.parse("2026-12-04T11:30:15Z"));
    }
}
