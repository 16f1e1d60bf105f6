package no.algoritmetilsyn.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.deadline.counting.DeadlineLine;
import no.algoritmetilsyn.deadline.counting.DeadlineLineKind;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

class DeadlinesTest extends DeadlinesTestBase {

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
        assertThat(stored.lines())
                .contains(new DeadlineLine(
                        DeadlineLineKind.STAYS_BY_SAFE_READING, List.of("2026-12-25", "CHRISTMAS_DAY")));
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
        assertThat(fixture.<List<Deadline>>listing(list -> list.firstOfCase(casefile, 100)))
                .extracting(Deadline::id)
                .containsExactly(started.id());
    }

    @Test
    void of_a_case_those_that_wait_for_something_stand_before_those_that_are_over() {
        UUID casefile = UUID.randomUUID();
        UUID over = started(inCase(casefile, "2026-12-02"));
        UUID later = started(inCase(casefile, "2026-12-08"));
        UUID next = started(inCase(casefile, "2026-12-04"));
        fixture.doing(deadlines -> deadlines.suspend(next, "The tribunal has the matter", OFFICER));
        fixture.clock.stopAt("2026-12-11T09:00:00Z");
        fixture.doing(deadlines -> deadlines.meet(over, Instant.parse("2026-12-10T09:00:00Z"), OFFICER));
        assertThat(fixture.<List<Deadline>>listing(list -> list.firstOfCase(casefile, 2)))
                .extracting(Deadline::id)
                .containsExactly(next, later);
        assertThat(fixture.<List<Deadline>>listing(list -> list.firstOfCase(casefile, 100)))
                .extracting(Deadline::id)
                .containsExactly(next, later, over);
    }

    private static DeadlineRequest inCase(UUID casefile, String delivered) {
        Start start = Start.on(StartKind.DELIVERED, LocalDate.parse(delivered));
        return DeadlineRequest.of("appeal", start, "order", UUID.randomUUID()).inCase(casefile);
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
        assertThat(corrected.lines().get(0).arguments()).containsExactly("2026-12-04");
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
}
