package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.CaseSteps;
import no.algoritmetilsyn.casefile.DeclareImpartiality;
import no.algoritmetilsyn.casefile.step.OpeningRequest;
import no.algoritmetilsyn.casefile.step.Openings;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepPreparation;
import no.algoritmetilsyn.casefile.step.StepRequest;
import no.algoritmetilsyn.casefile.step.Steps;
import no.algoritmetilsyn.identity.StaffGroups;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.desk.ApproveLetter;
import no.algoritmetilsyn.letter.desk.BodyInboxChannel;
import no.algoritmetilsyn.letter.desk.DispatchSteps;
import no.algoritmetilsyn.letter.desk.FailedDispatches;
import no.algoritmetilsyn.letter.desk.LetterPages;
import no.algoritmetilsyn.letter.desk.LetterSteps;
import no.algoritmetilsyn.letter.desk.OwnPagesChannel;
import no.algoritmetilsyn.letter.desk.PaperChannel;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.platform.TestClock;

/**
 * People of the staff at work on proceedings and their letters, on the engine, the boundaries and the tables themselves; the clock
 * stands at Monday 30 November 2026 until it is moved.
 */
abstract class WorkFixture implements AutoCloseable {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    static final Actor INSPECTOR = staff("inspektor", Role.INSPECTOR);
    static final Actor LAWYER = staff("jurist", Role.LAWYER);
    static final Actor LEADER = staff("leder", Role.LEADER);

    final TestClock clock = new TestClock(Instant.parse("2026-11-30T09:00:00Z"));
    final ProcessFixture fixture;

    /**
     * @param features beans with the steps that are taken, beside those of every proceeding
     * @param heard beans that hear of something, or are asked
     */
    WorkFixture(List<Class<? extends ProceedingSteps>> features, List<Class<?>> heard) {
        var all = new ArrayList<Class<? extends ProceedingSteps>>(
                List.of(CaseSteps.class, LetterSteps.class, DispatchSteps.class));
        all.addAll(features);
        fixture = new ProcessFixture(clock, all, Map.of());
        fixture.run(() -> {
            fixture.get(OwnPagesChannel.class);
            fixture.get(BodyInboxChannel.class);
            fixture.get(PaperChannel.class);
            fixture.get(FailedDispatches.class);
            fixture.get(LetterPages.class);
            heard.forEach(fixture::get);
            fixture.get(Steps.class);
        });
        List.of("inspektor", "jurist", "leder").forEach(name -> account(name, Organ.FIRST_INSTANCE));
        as(INSPECTOR);
    }

    private static Actor staff(String name, Role role) {
        return new Actor(
                TestAccess.staff(name).id(), name, Set.of(role), Set.of(StaffGroups.INTAKE), Organ.FIRST_INSTANCE);
    }

    void account(String name, Organ organ) {
        owner(
                "INSERT INTO accounts (id, user_name, display_name, password_hash, organ, created_at) VALUES ('%s', '%s', '%s',"
                                .formatted(TestAccess.staff(name).id(), name, name)
                        + " '', '%s', now())".formatted(organ));
    }

    /** Runs a statement as the owner of the schema. */
    void owner(String sql) {
        try (var connection = fixture.database().asOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    WorkFixture as(Actor actor) {
        fixture.as(actor);
        return this;
    }

    UUID opened(Record input, UUID casefile, UUID from) {
        return fixture.inTransaction(() -> fixture.get(Openings.class)
                .open(input, new OpeningRequest(casefile, from, null))
                .proceedingId());
    }

    void impartial(UUID id) {
        for (Actor actor : List.of(LAWYER, LEADER, INSPECTOR)) {
            as(actor);
            take(id, new DeclareImpartiality(Impartiality.Ground.NONE, null));
        }
    }

    /** Submits the letter that was begun last, has it signed, and sends it. */
    UUID send(UUID id, Actor approver) {
        UUID letter = letter(id);
        submit(id, letter);
        sign(id, letter, approver);
        as(INSPECTOR).take(id, new SendLetter(letter));
        return letter;
    }

    void submit(UUID id, UUID letter) {
        as(INSPECTOR).take(id, new SubmitLetter(letter));
    }

    void sign(UUID id, UUID letter, Actor approver) {
        as(approver).take(id, new ApproveLetter(letter, text("SELECT hash FROM letters WHERE id = :id", letter)));
        as(INSPECTOR);
    }

    /** The letter of a proceeding that was begun last. */
    UUID letter(UUID id) {
        return UUID.fromString(text(
                "SELECT id FROM letters WHERE proceeding_id = :id AND state NOT IN ('SENT', 'DISCARDED') ORDER BY written_at DESC LIMIT 1",
                id));
    }

    /** What the letter of a kind says that was written last, as plain text. */
    String words(UUID id, LetterKind kind) {
        String content = text(
                "SELECT content FROM letters WHERE proceeding_id = :id AND kind = '" + kind
                        + "' ORDER BY changed_at DESC LIMIT 1",
                id);
        return LetterSnapshot.read(content.getBytes(StandardCharsets.UTF_8))
                .text()
                .plain();
    }

    void take(UUID id, Record step) {
        StepRequest request =
                fixture.inTransaction(() -> fixture.get(StepPreparation.class).of(id, step, StepRequest.PLAIN));
        fixture.run(() -> fixture.get(Steps.class).take(id, step, request));
    }

    /** The rule by which a step is refused. */
    String refused(UUID id, Record step) {
        return StepFaults.rule(() -> take(id, step));
    }

    /** The condition by which the access table refuses a step. */
    String forbidden(UUID id, Record step) {
        return forbidden(() -> take(id, step));
    }

    static String forbidden(Runnable taken) {
        Throwable thrown = catchThrowable(taken::run);
        assertThat(thrown).isInstanceOf(AccessRefused.class);
        return ((AccessRefused) thrown).rule();
    }

    /** Reads the input of a step, as pages and the API do. */
    Record read(UUID id, String step, String json) {
        return fixture.read(id, step, json);
    }

    /** What is wrong with an input: pointers and codes. */
    List<String> wrong(UUID id, Record step) {
        return wrong(() -> take(id, step));
    }

    static List<String> wrong(Runnable taken) {
        return StepFaults.of(taken::run);
    }

    String text(String sql, UUID id) {
        return fixture.database()
                .inTransaction(entities -> String.valueOf(
                        entities.createNativeQuery(sql).setParameter("id", id).getSingleResult()));
    }

    List<String> texts(String sql, UUID id) {
        List<?> rows = fixture.database()
                .inTransaction(entities ->
                        entities.createNativeQuery(sql).setParameter("id", id).getResultList());
        return rows.stream().map(String::valueOf).toList();
    }

    /** The deadlines by a rule, as {@code status day}, those that end first first. */
    List<String> deadlines(UUID id, String rule) {
        return texts(
                "SELECT status || ' ' || due_date FROM deadlines WHERE proceeding_id = :id AND rule_code = '" + rule
                        + "' ORDER BY due_date",
                id);
    }

    /** The ids of open tasks about the proceeding itself, sorted. */
    List<String> tasks(UUID id) {
        return texts("SELECT kind FROM tasks WHERE subject_id = :id AND state = 'OPEN' ORDER BY kind", id);
    }

    /** Moves to nine in the morning of a day. */
    void on(LocalDate day) {
        Instant then = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
        clock.advance(Duration.between(clock.instant(), then));
    }

    /** Lets those timers of a proceeding fire whose time has come. */
    void fire(UUID id) {
        if (!fixture.hasEnded(id)) {
            fixture.timers(id).stream()
                    .filter(timer -> !timer.getDuedate().toInstant().isAfter(clock.instant()))
                    .map(timer -> timer.getId())
                    .toList()
                    .forEach(fixture::fire);
        }
    }

    @Override
    public void close() {
        fixture.close();
    }
}
