package no.algoritmetilsyn.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.RollbackException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.deadline.counting.Step;
import no.algoritmetilsyn.deadline.counting.StepKind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private static final UUID OFFICER = UUID.randomUUID();

    private static DeadlineFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new DeadlineFixture();
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    @BeforeEach
    void begin() {
        fixture.clock.stopAt("2026-12-01T09:00:00Z");
        fixture.events.clear();
    }

    @Test
    void a_started_deadline_is_computed_stored_and_announced() {
        UUID complaint = UUID.randomUUID();
        UUID casefile = UUID.randomUUID();
        Start received = Start.at(StartKind.RECEIVED, Instant.parse("2026-11-25T09:30:00Z"));
        Deadline started = fixture.doing(deadlines -> deadlines.start(
                DeadlineRequest.of("interim-reply", received, "complaint", complaint)
                        .inCase(casefile)
                        .untilClassified(),
                OFFICER));

        Deadline stored = stored(started.id());
        // Christmas Day: nothing says that the authority's own limit moves.
        assertThat(stored.dueDate()).hasValue(LocalDate.parse("2026-12-25"));
        assertThat(stored.dueInstant()).hasValue(Instant.parse("2026-12-25T23:00:00Z"));
        assertThat(stored.rule().regime()).isEqualTo("fvl67");
        assertThat(stored.rule().nature()).isEqualTo(DeadlineNature.AUTHORITY_DUTY);
        assertThat(stored.rule().whose()).isEqualTo(Whose.AUTHORITY);
        assertThat(stored.status()).isEqualTo(DeadlineStatus.RUNNING);
        assertThat(stored.provisional()).isTrue();
        assertThat(stored.start()).isEqualTo(received);
        assertThat(stored.casefileId()).contains(casefile);
        assertThat(stored.steps())
                .contains(new Step(StepKind.STAYS_BY_SAFE_READING, List.of("2026-12-25", "CHRISTMAS_DAY")));
        assertThat(fixture.events)
                .containsExactly(new DeadlineStarted(
                        started.id(),
                        "interim-reply",
                        "complaint",
                        complaint,
                        casefile,
                        Instant.parse("2026-12-25T23:00:00Z"),
                        OFFICER));
        assertThat(fixture.<List<Deadline>>listing(list -> list.of(complaint)))
                .extracting(Deadline::id)
                .containsExactly(started.id());
        assertThat(fixture.<List<Deadline>>listing(list -> list.ofCase(casefile)))
                .extracting(Deadline::id)
                .containsExactly(started.id());
    }

    @Test
    void starting_costs_one_insert() {
        appeal("2026-12-03");
        var statistics =
                fixture.database.entities().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        appeal("2026-12-03");
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void correcting_the_start_computes_anew_and_remembers_the_old() {
        UUID id = appeal("2026-12-03");
        fixture.doing(deadlines -> deadlines.correctStart(
                id, Start.on(StartKind.OPENED, LocalDate.of(2026, 12, 4)), "Read a day later", OFFICER));

        Deadline corrected = stored(id);
        assertThat(corrected.dueDate()).hasValue(LocalDate.parse("2026-12-28"));
        assertThat(corrected.start().kind()).isEqualTo(StartKind.OPENED);
        assertThat(corrected.steps().get(0).arguments()).containsExactly("2026-12-04");
        DeadlineMoved moved = fixture.lastEvent(DeadlineMoved.class);
        assertThat(moved.oldDue()).isEqualTo("2026-12-24T23:00:00Z");
        assertThat(moved.newDue()).isEqualTo("2026-12-28T23:00:00Z");
        assertThat(moved.running()).isTrue();
        assertThat(history(id)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.CORRECTED);
            assertThat(change.oldDue()).hasValue(Instant.parse("2026-12-24T23:00:00Z"));
            assertThat(change.newDue()).hasValue(Instant.parse("2026-12-28T23:00:00Z"));
            assertThat(change.oldStart()).isEqualTo("2026-12-03");
            assertThat(change.newStart()).isEqualTo("2026-12-04");
            assertThat(change.reason()).isEqualTo("Read a day later");
            assertThat(change.actorId()).isEqualTo(OFFICER);
            assertThat(change.at()).isEqualTo("2026-12-01T09:00:00Z");
        });
    }

    @Test
    void a_correction_without_a_reason_is_refused_and_changes_nothing() {
        UUID id = appeal("2026-12-03");
        assertRefused(
                Refusal.REASON_NEEDED,
                () -> fixture.doing(deadlines -> deadlines.correctStart(
                        id, Start.on(StartKind.DELIVERED, LocalDate.of(2026, 12, 4)), " ", OFFICER)));
        assertThat(stored(id).dueDate()).hasValue(LocalDate.parse("2026-12-24"));
        assertThat(history(id)).isEmpty();
    }

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
        assertThat(stored(id).steps()).startsWith(new Step(StepKind.SET_BY_AUTHORITY, List.of("2026-12-19")));

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
        assertThat(stored(id).steps()).contains(new Step(StepKind.STOOD_STILL, List.of("25", "2027-01-18")));
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
        assertThat(anew.steps()).startsWith(new Step(StepKind.BEGAN_ANEW, List.of("2027-01-11")));
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
    void someone_not_notified_appeals_within_the_earlier_of_the_two_limits() {
        Start aware = Start.on(StartKind.BECAME_AWARE, LocalDate.of(2027, 2, 1));
        Start decided = Start.on(StartKind.DECIDED, LocalDate.of(2026, 11, 16));
        UUID cut = started(DeadlineRequest.of("appeal-unnotified", aware, "permit", UUID.randomUUID())
                .cutFrom(decided));
        assertThat(stored(cut).dueDate()).hasValue(LocalDate.parse("2027-02-16"));
        assertThat(stored(cut).steps())
                .contains(new Step(StepKind.EARLIER_OF_TWO, List.of("2027-02-22", "2027-02-16", "2027-02-16")));
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
        assertThat(stored(id).steps()).containsExactly(new Step(StepKind.NO_DATE, List.of()));
        assertThat(fixture.<Map<String, LocalDate>>listing(list -> list.runningDueDates(complaint)))
                .isEmpty();
        fixture.clock.stopAt("2028-12-01T09:00:00Z");
        assertThat(stored(id).overdue(fixture.clock.instant())).isFalse();
        assertRefused(Refusal.NOT_EXPIRED, () -> fixture.doing(deadlines -> deadlines.lapse(id, OFFICER)));
        assertRefused(Refusal.NOT_EXTENDABLE, () -> extend(id, "2029-01-01"));
        fixture.doing(deadlines -> deadlines.meet(id, fixture.clock.instant(), OFFICER));
        assertThat(stored(id).metInTime()).isTrue();
    }

    @Test
    void an_open_deadline_keeps_the_reading_of_the_law_that_it_was_counted_by() throws SQLException {
        UUID id = appeal("2026-12-04");
        try (var owner = fixture.database.asOwner();
                var sql = owner.createStatement()) {
            // As it was counted before somebody read the law otherwise.
            sql.execute(
                    "INSERT INTO deadline_rules SELECT 'fvl67/appeal/old', code, regime, valid_from, valid_until, nature,"
                            + " amount, unit, start_kind, 'CALENDAR', whose, follows, extendable, provision, false, false, NULL,"
                            + " 'fvl67/appeal' FROM deadline_rules WHERE id = 'fvl67/appeal'");
            sql.execute("UPDATE deadlines SET rule_id = 'fvl67/appeal/old', due_date = '2026-12-25',"
                    + " due_instant = '2026-12-25T23:00:00Z' WHERE id = '" + id + "'");
        }
        fixture.readRulesAgain();
        fixture.doing(deadlines -> deadlines.suspend(id, "The tribunal has the matter", OFFICER));
        fixture.doing(deadlines -> deadlines.resume(id, "It goes on", OFFICER));
        assertThat(stored(id).dueDate()).hasValue(LocalDate.parse("2026-12-25"));
        assertThat(stored(id).rule().ruleId()).isEqualTo("fvl67/appeal/old");
        // Counted anew, it follows the law as it is read now.
        fixture.doing(deadlines -> deadlines.correctStart(
                id, Start.on(StartKind.OPENED, LocalDate.of(2026, 12, 4)), "Opened, not delivered", OFFICER));
        assertThat(stored(id).dueDate()).hasValue(LocalDate.parse("2026-12-28"));
        assertThat(stored(id).rule().ruleId()).isEqualTo("fvl67/appeal");
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

    @Test
    void starts_of_the_wrong_kind_are_refused() {
        Start dispatched = Start.on(StartKind.DISPATCHED, LocalDate.of(2026, 12, 1));
        assertRefused(
                Refusal.WRONG_START,
                () -> started(DeadlineRequest.of("appeal", dispatched, "order", UUID.randomUUID())));
        Start day = Start.on(StartKind.BECAME_AWARE, LocalDate.of(2026, 12, 1));
        assertRefused(
                Refusal.TIME_NEEDED,
                () -> started(DeadlineRequest.of("breach-report", day, "incident", UUID.randomUUID())));
        assertRefused(
                Refusal.NOT_IN_FORCE,
                () -> started(DeadlineRequest.of("incident-report", day, "incident", UUID.randomUUID())));
        UUID underPack = started(DeadlineRequest.of("incident-report", day, "incident", UUID.randomUUID())
                .under("aia"));
        assertThat(stored(underPack).dueDate()).hasValue(LocalDate.parse("2026-12-16"));
    }

    @Test
    void the_calculator_starts_nothing() {
        LocalDate day = LocalDate.of(2026, 12, 4);
        var computation = fixture.calculating(
                calculator -> calculator.calculate("appeal", Start.on(StartKind.DELIVERED, day), "fvl25"));
        assertThat(computation.dueDate()).isEqualTo("2026-12-28");
        assertThat(fixture.events).isEmpty();
        var waiting = fixture.calculating(
                calculator -> calculator.calculate("incident-report", Start.on(StartKind.BECAME_AWARE, day), null));
        assertThat(waiting.dueDate()).as("of the only act that has it").isEqualTo("2026-12-21");
        assertRefused(
                Refusal.TIME_NEEDED,
                () -> fixture.calculating(calculator ->
                        calculator.calculate("breach-report", Start.on(StartKind.BECAME_AWARE, day), null)));
        assertRefused(
                Refusal.DATE_OUT_OF_RANGE,
                () -> fixture.calculating(calculator -> calculator.calculate(
                        "appeal", Start.on(StartKind.DELIVERED, LocalDate.of(999_999_999, 12, 31)), null)));
    }

    @Test
    void an_unknown_deadline_is_refused() {
        assertRefused(
                Refusal.UNKNOWN_DEADLINE, () -> fixture.doing(deadlines -> deadlines.deadline(UUID.randomUUID())));
    }

    @Test
    void history_cannot_be_rewritten_by_the_application() throws SQLException {
        try (var application = fixture.database.asApplication();
                var sql = application.createStatement()) {
            for (String tampering :
                    List.of("UPDATE deadline_changes SET reason = 'x'", "DELETE FROM deadline_changes")) {
                assertThatThrownBy(() -> sql.execute(tampering))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static UUID appeal(String delivered) {
        Start start = Start.on(StartKind.DELIVERED, LocalDate.parse(delivered));
        return started(DeadlineRequest.of("appeal", start, "order", UUID.randomUUID()));
    }

    private static UUID setLimit(String dispatched) {
        Start start = Start.on(StartKind.DISPATCHED, LocalDate.parse(dispatched));
        return started(DeadlineRequest.of("complete-complaint", start, "complaint", UUID.randomUUID()));
    }

    private static UUID started(DeadlineRequest request) {
        return fixture.doing(deadlines -> deadlines.start(request, OFFICER)).id();
    }

    private static void extend(UUID id, String until) {
        fixture.doing(deadlines -> deadlines.extend(id, LocalDate.parse(until), "More time asked for", OFFICER));
    }

    private static Deadline stored(UUID id) {
        return fixture.doing(deadlines -> deadlines.deadline(id));
    }

    private static List<DeadlineChange> history(UUID id) {
        return fixture.listing(list -> list.history(id));
    }

    private static List<UUID> overdue() {
        return fixture.<List<Deadline>>listing(list -> list.overdue(1000)).stream()
                .map(Deadline::id)
                .toList();
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(DeadlineRefused.class, refused -> assertThat(refused.refusal())
                .isEqualTo(refusal));
    }
}
