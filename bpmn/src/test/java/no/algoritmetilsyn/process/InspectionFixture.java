package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.casefile.CaseSteps;
import no.algoritmetilsyn.casefile.DeclareImpartiality;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.OpeningRequest;
import no.algoritmetilsyn.casefile.step.Openings;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepPreparation;
import no.algoritmetilsyn.casefile.step.StepRequest;
import no.algoritmetilsyn.casefile.step.Steps;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.inspection.InspectionFacts;
import no.algoritmetilsyn.inspection.InspectionLetterOwner;
import no.algoritmetilsyn.inspection.InspectionSteps;
import no.algoritmetilsyn.inspection.step.InspectionForm;
import no.algoritmetilsyn.inspection.step.OpenInspection;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.letter.desk.BodyInboxChannel;
import no.algoritmetilsyn.letter.desk.DispatchSteps;
import no.algoritmetilsyn.letter.desk.FailedDispatches;
import no.algoritmetilsyn.letter.desk.LetterPages;
import no.algoritmetilsyn.letter.desk.LetterSteps;
import no.algoritmetilsyn.letter.desk.OwnPagesChannel;
import no.algoritmetilsyn.letter.desk.PaperChannel;
import no.algoritmetilsyn.letter.desk.WriteLetter;
import no.algoritmetilsyn.letter.desk.WriteLetter.WrittenBlock;
import no.algoritmetilsyn.letter.text.Block;
import no.algoritmetilsyn.platform.TestClock;

/** Inspections on the engine, the boundaries and the tables themselves; the clock stands at Monday 30 November 2026 until it is moved. */
final class InspectionFixture implements AutoCloseable {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    /** The day of the visit that is planned: a working day. */
    static final LocalDate VISIT = LocalDate.of(2026, 12, 14);

    /** A limit for comments, on a working day. */
    static final LocalDate LIMIT = LocalDate.of(2027, 1, 11);

    static final Actor INSPECTOR = WorkFixture.INSPECTOR;
    static final Actor LAWYER = WorkFixture.LAWYER;
    static final Actor LEADER = WorkFixture.LEADER;

    final TestClock clock = new TestClock(Instant.parse("2026-11-30T09:00:00Z"));

    private final ProcessFixture fixture;

    InspectionFixture() {
        this(List.of(), List.of());
    }

    /**
     * @param more beans with steps of other features
     * @param heard beans of other features that hear of something, or are asked
     */
    InspectionFixture(List<Class<? extends ProceedingSteps>> more, List<Class<?>> heard) {
        var steps = new ArrayList<Class<? extends ProceedingSteps>>(
                List.of(CaseSteps.class, LetterSteps.class, DispatchSteps.class, InspectionSteps.class));
        steps.addAll(more);
        fixture = new ProcessFixture(clock, steps, Map.of());
        fixture.run(() -> {
            heard.forEach(fixture::get);
            fixture.get(OwnPagesChannel.class);
            fixture.get(BodyInboxChannel.class);
            fixture.get(PaperChannel.class);
            fixture.get(FailedDispatches.class);
            fixture.get(LetterPages.class);
            fixture.get(InspectionLetterOwner.class);
            fixture.get(InspectionFacts.class);
            fixture.get(Steps.class);
        });
        StaffAccounts.make(fixture.database(), "inspektor", Role.INSPECTOR);
        StaffAccounts.make(fixture.database(), "jurist", Role.LAWYER);
        StaffAccounts.make(fixture.database(), "leder", Role.LEADER);
        as(INSPECTOR);
    }

    InspectionFixture as(Actor actor) {
        fixture.as(actor);
        return this;
    }

    /** Opens an inspection in a case of its own, in which all three have declared that they are impartial. */
    UUID open(InspectionForm form, PowerCode power) {
        as(INSPECTOR);
        UUID id = fixture.inTransaction(() -> fixture.get(Openings.class)
                .open(InspectionInputs.opening(form, power), new OpeningRequest(null, null, null))
                .proceedingId());
        for (Actor actor : List.of(LAWYER, LEADER, INSPECTOR)) {
            as(actor);
            take(id, new DeclareImpartiality(Impartiality.Ground.NONE, null));
        }
        return id;
    }

    void take(UUID id, Record step) {
        StepRequest request =
                fixture.inTransaction(() -> fixture.get(StepPreparation.class).of(id, step, StepRequest.PLAIN));
        fixture.run(() -> fixture.get(Steps.class).take(id, step, request));
    }

    /** The draft of a letter that was begun last, with something written in all that has to be written. */
    UUID written(UUID id) {
        UUID letter = UUID.fromString(text(
                "SELECT id FROM letters WHERE proceeding_id = :id AND state = 'DRAFT' ORDER BY written_at DESC LIMIT 1",
                id));
        List<WrittenBlock> blocks =
                fixture
                        .inTransaction(() -> fixture.get(LetterPages.class).open(letter))
                        .snapshot()
                        .text()
                        .missing()
                        .stream()
                        .map(Block::id)
                        .map(block -> new WrittenBlock(block, null, "Vi så på systemet og snakket med fire ansatte."))
                        .toList();
        if (!blocks.isEmpty()) {
            take(id, new WriteLetter(letter, null, blocks, List.of()));
        }
        return letter;
    }

    /** What a letter says, in one text. */
    String said(UUID letter) {
        return fixture.inTransaction(() -> fixture.get(LetterPages.class).open(letter))
                .snapshot()
                .text()
                .plain();
    }

    String hash(UUID letter) {
        return text("SELECT hash FROM letters WHERE id = :id", letter);
    }

    /** The rule by which a step is refused. */
    String refused(UUID id, Record step) {
        return StepFaults.rule(() -> take(id, step));
    }

    /** What the access table misses. */
    String forbidden(UUID id, Record step) {
        Throwable thrown = catchThrowable(() -> take(id, step));
        assertThat(thrown).isInstanceOf(AccessRefused.class);
        return ((AccessRefused) thrown).rule();
    }

    /** What is wrong with a step: pointers and codes. */
    List<String> wrong(UUID id, Record step) {
        return StepFaults.of(() -> take(id, step));
    }

    /** What is wrong with an opening. */
    List<String> notOpened(OpenInspection opening) {
        return StepFaults.of(() ->
                fixture.run(() -> fixture.get(Openings.class).open(opening, new OpeningRequest(null, null, null))));
    }

    String state(UUID id) {
        return fixture.inTransaction(
                () -> fixture.get(InspectionFacts.class).states(List.of(id)).get(id));
    }

    Map<String, Object> facts(UUID id) {
        return fixture.inTransaction(() -> fixture.get(InspectionFacts.class).facts(id));
    }

    String text(String sql, UUID id) {
        return fixture.database()
                .inTransaction(entities -> String.valueOf(
                        entities.createNativeQuery(sql).setParameter("id", id).getSingleResult()));
    }

    /** The deadlines by a rule, as {@code status day}. */
    List<String> deadlines(UUID id, String rule) {
        return fixture.inTransaction(() -> fixture.get(DeadlineList.class).ofProceeding(id)).stream()
                .filter(deadline -> deadline.ruleCode().equals(rule))
                .map(deadline -> deadline.status() + " " + deadline.dueDate().orElseThrow())
                .toList();
    }

    /** The ids of open tasks about the inspection itself, sorted. */
    List<String> tasks(UUID id) {
        return fixture.tasks(id).stream()
                .filter(task -> task.subjectId().equals(id))
                .map(task -> task.kind())
                .sorted()
                .toList();
    }

    boolean isOpen(UUID id) {
        return fixture.inTransaction(
                () -> fixture.get(Proceedings.class).hold(id).isOpen());
    }

    /** Moves to nine in the morning of a day. */
    void on(LocalDate day) {
        Instant then = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
        clock.advance(Duration.between(clock.instant(), then));
    }

    /** Lets those timers of an inspection fire whose time has come. */
    void fire(UUID id) {
        fixture.timers(id).stream()
                .filter(timer -> !timer.getDuedate().toInstant().isAfter(clock.instant()))
                .map(timer -> timer.getId())
                .toList()
                .forEach(timer -> fixture.run(
                        () -> fixture.engine().getManagementService().executeJob(timer)));
    }

    ProcessFixture process() {
        return fixture;
    }

    @Override
    public void close() {
        fixture.close();
    }
}
