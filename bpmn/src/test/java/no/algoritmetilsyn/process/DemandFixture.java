package no.algoritmetilsyn.process;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.CaseSteps;
import no.algoritmetilsyn.casefile.DeclareImpartiality;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.OpeningRequest;
import no.algoritmetilsyn.casefile.step.Openings;
import no.algoritmetilsyn.casefile.step.StepRequest;
import no.algoritmetilsyn.casefile.step.Steps;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.demand.DemandFacts;
import no.algoritmetilsyn.demand.DemandSteps;
import no.algoritmetilsyn.demand.step.ApproveDemand;
import no.algoritmetilsyn.demand.step.DraftDemand;
import no.algoritmetilsyn.demand.step.HandInAnswer;
import no.algoritmetilsyn.demand.step.OpenDemand;
import no.algoritmetilsyn.demand.step.SendDemand;
import no.algoritmetilsyn.demand.step.SubmitDemand;
import no.algoritmetilsyn.demand.step.Wanted;
import no.algoritmetilsyn.demand.step.WrittenForm;
import no.algoritmetilsyn.identity.StaffGroups;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.letter.desk.BodyInboxChannel;
import no.algoritmetilsyn.letter.desk.LetterPrinter;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.statement.StatementSteps;

/** Demands on the engine, the boundaries and the tables themselves; the clock stands at Monday 30 November 2026 until it is moved. */
final class DemandFixture implements AutoCloseable {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    /** A limit three weeks on, on a working day. */
    static final LocalDate LIMIT = LocalDate.of(2026, 12, 21);

    static final Actor INSPECTOR = staff("inspektor", Role.INSPECTOR);
    static final Actor LAWYER = staff("jurist", Role.LAWYER);
    static final Actor LEADER = staff("leder", Role.LEADER);

    final TestClock clock = new TestClock(Instant.parse("2026-11-30T09:00:00Z"));

    private final ProcessFixture fixture =
            new ProcessFixture(clock, List.of(CaseSteps.class, DemandSteps.class, StatementSteps.class), Map.of());

    DemandFixture() {
        StaffAccounts.make(fixture.database(), INSPECTOR, LAWYER, LEADER);
        List.of(BodyInboxChannel.class, LetterPrinter.class, Steps.class, DemandFacts.class)
                .forEach(fixture::get);
        as(INSPECTOR);
    }

    private static Actor staff(String name, Role role) {
        return new Actor(
                TestAccess.staff(name).id(), name, Set.of(role), Set.of(StaffGroups.INTAKE), Organ.FIRST_INSTANCE);
    }

    DemandFixture as(Actor actor) {
        fixture.as(actor);
        return this;
    }

    static OpenDemand opening(PowerCode power) {
        return new OpenDemand(
                "310 023 450",
                "Furuvik kommune",
                WrittenForm.NN,
                power,
                "Rangering av boligsøkere",
                "Finne ut hva modellen gjør.");
    }

    static DraftDemand.Point point(Wanted wanted) {
        return new DraftDemand.Point(wanted, "Hvordan rangeres søkerne?", null);
    }

    static DraftDemand draft(DraftDemand.Point... points) {
        return new DraftDemand("En innbygger har klaget.", List.of(points), LIMIT, null, null);
    }

    /** What is handed in when the body has answered some points, each in a word. */
    static HandInAnswer answers(Channel channel, LocalDate posted, int... numbers) {
        return new HandInAnswer(
                Arrays.stream(numbers)
                        .mapToObj(number -> new HandInAnswer.Answer(number, "Svar.", null, null, List.of()))
                        .toList(),
                channel,
                posted);
    }

    /** Opens a demand in a case of its own, in which all three have declared that they are impartial. */
    UUID open(PowerCode power) {
        as(INSPECTOR);
        UUID id = fixture.inTransaction(() -> fixture.get(Openings.class)
                .open(opening(power), new OpeningRequest(null, null, null))
                .proceedingId());
        for (Actor actor : List.of(LAWYER, LEADER, INSPECTOR)) {
            as(actor);
            take(id, new DeclareImpartiality(Impartiality.Ground.NONE, null));
        }
        return id;
    }

    /** A voluntary demand of three points that the body has got. */
    UUID sent() {
        UUID id = open(PowerCode.VOLUNTARY);
        take(id, draft(point(Wanted.EXPLANATION), point(Wanted.DOCUMENT), point(Wanted.LOG)));
        take(id, new SendDemand(null));
        return id;
    }

    /** The same as an order, approved by a lawyer. */
    UUID ordered() {
        UUID id = open(PowerCode.GDPR_INFORMATION);
        take(id, draft(point(Wanted.EXPLANATION), point(Wanted.DOCUMENT), point(Wanted.LOG)));
        take(id, new SubmitDemand(null));
        as(LAWYER).take(id, new ApproveDemand(false, null));
        as(INSPECTOR);
        return id;
    }

    void take(UUID id, Record step) {
        fixture.run(() -> fixture.get(Steps.class).take(id, step, StepRequest.PLAIN));
    }

    /** The rule by which a step is refused. */
    String refused(UUID id, Record step) {
        return StepFaults.rule(() -> take(id, step));
    }

    /** What is wrong with a step: pointers and codes. */
    List<String> wrong(UUID id, Record step) {
        return StepFaults.of(() -> take(id, step));
    }

    String state(UUID id) {
        return fixture.inTransaction(
                () -> fixture.get(DemandFacts.class).states(List.of(id)).get(id));
    }

    Map<String, Object> facts(UUID id) {
        return fixture.inTransaction(() -> fixture.get(DemandFacts.class).facts(id));
    }

    List<String> letters(UUID id) {
        return fixture.inTransaction(() -> fixture.get(DemandFacts.class).letters(id).stream()
                .map(letter -> letter.kind())
                .toList());
    }

    /** What the last letter says, as it is kept. */
    String letter(UUID id) {
        return text(
                "SELECT content FROM letters WHERE proceeding_id = :id ORDER BY sent_at DESC, ctid DESC LIMIT 1", id);
    }

    String text(String sql, UUID id) {
        return fixture.database()
                .inTransaction(entities -> String.valueOf(
                        entities.createNativeQuery(sql).setParameter("id", id).getSingleResult()));
    }

    /** The deadlines by a rule, as {@code status day} or {@code status day of a point}, those that end first first. */
    List<String> deadlines(UUID id, String rule) {
        List<Deadline> all =
                fixture.inTransaction(() -> fixture.get(DeadlineList.class).ofProceeding(id));
        return all.stream()
                .filter(deadline -> deadline.ruleCode().equals(rule))
                .sorted(Comparator.comparing(deadline -> deadline.dueInstant().orElseThrow()))
                .map(deadline -> deadline.status() + " " + deadline.dueDate().orElseThrow()
                        + (deadline.subjectId().equals(id) ? "" : " point"))
                .toList();
    }

    boolean metInTime(UUID id, String rule) {
        return fixture.inTransaction(() -> fixture.get(DeadlineList.class).ofProceeding(id)).stream()
                .filter(deadline -> deadline.ruleCode().equals(rule))
                .allMatch(Deadline::metInTime);
    }

    /** The ids of open tasks, sorted. */
    List<String> tasks(UUID id) {
        return fixture.open(id).stream().sorted().toList();
    }

    LocalDate due(UUID id, String task) {
        return fixture.tasks(id).stream()
                .filter(open -> open.kind().equals(task))
                .findFirst()
                .orElseThrow()
                .dueOn();
    }

    boolean isOpen(UUID id) {
        return fixture.inTransaction(
                () -> fixture.get(Proceedings.class).hold(id).isOpen());
    }

    /** Moves to nine in the morning of a day, and lets the timers fire that are due then, each once. */
    void on(LocalDate day) {
        Instant then = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
        clock.advance(Duration.between(clock.instant(), then));
    }

    /** Lets those timers of a demand fire whose time has come. */
    void fire(UUID id) {
        if (!fixture.hasEnded(id)) {
            fixture.timers(id).stream()
                    .filter(timer -> !timer.getDuedate().toInstant().isAfter(clock.instant()))
                    .map(timer -> timer.getId())
                    .toList()
                    .forEach(timer -> fixture.run(
                            () -> fixture.engine().getManagementService().executeJob(timer)));
        }
    }

    ProcessFixture process() {
        return fixture;
    }

    @Override
    public void close() {
        fixture.close();
    }
}
