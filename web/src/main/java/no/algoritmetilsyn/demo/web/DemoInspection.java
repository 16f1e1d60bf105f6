package no.algoritmetilsyn.demo.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.algorithm.Automation;
import no.algoritmetilsyn.casefile.step.StepResult;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.demand.step.Channel;
import no.algoritmetilsyn.demand.step.WrittenForm;
import no.algoritmetilsyn.finding.AssessmentResult;
import no.algoritmetilsyn.finding.CommentKind;
import no.algoritmetilsyn.finding.EvidenceKind;
import no.algoritmetilsyn.finding.FindingKind;
import no.algoritmetilsyn.finding.FindingOutcome;
import no.algoritmetilsyn.finding.Harm;
import no.algoritmetilsyn.finding.Probability;
import no.algoritmetilsyn.finding.Proof;
import no.algoritmetilsyn.inspection.step.AnswerRequirements;
import no.algoritmetilsyn.inspection.step.AnswerRequirements.Answer;
import no.algoritmetilsyn.inspection.step.ApprovePlan;
import no.algoritmetilsyn.inspection.step.AssessFindings;
import no.algoritmetilsyn.inspection.step.CheckResult;
import no.algoritmetilsyn.inspection.step.EnterComments;
import no.algoritmetilsyn.inspection.step.InspectionForm;
import no.algoritmetilsyn.inspection.step.NotifyInspection;
import no.algoritmetilsyn.inspection.step.OpenInspection;
import no.algoritmetilsyn.inspection.step.PlanInspection;
import no.algoritmetilsyn.inspection.step.RecordFinding;
import no.algoritmetilsyn.inspection.step.ReportFinal;
import no.algoritmetilsyn.inspection.step.ReportPreliminary;
import no.algoritmetilsyn.inspection.step.SubmitPlan;
import no.algoritmetilsyn.inspection.step.ThemeChoice;
import no.algoritmetilsyn.inspection.theme.Requirement;
import no.algoritmetilsyn.inspection.theme.ThemeVersion;
import no.algoritmetilsyn.inspection.theme.Themes;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.platform.AuthorityClock;

/** An inspection by documents, step by step: planned, notified, examined, reported, commented on and concluded. */
@Dependent
class DemoInspection {

    private static final int WEEKS = 3;

    @Inject
    DemoDesk desk;

    @Inject
    Themes themes;

    @Inject
    AuthorityClock clock;

    private ThemeVersion checklist;

    /**
     * Opens and plans one, and asks a leader to approve the plan.
     *
     * @param casefile case it will lie in; null for a new one
     * @param from complaint in that case which it follows; null for none
     * @param use record of the register that is examined
     */
    UUID plan(UUID casefile, UUID from, DemoBody body, UUID use, String subject, String why) {
        checklist = themes.theme(ThemeChoice.AUTOMATED_DECISIONS.id())
                .orElseThrow()
                .on(clock.today())
                .orElseThrow();
        StepResult opened = desk.open(
                new OpenInspection(
                        body.number(),
                        body.legalName(),
                        WrittenForm.NB,
                        ThemeChoice.AUTOMATED_DECISIONS,
                        InspectionForm.DESK,
                        PowerCode.GDPR_INFORMATION,
                        subject,
                        why),
                casefile,
                from);
        UUID id = opened.proceedingId();
        if (casefile == null) {
            desk.declareImpartial(opened.casefileId());
        }
        desk.take(
                id,
                new PlanInspection(
                        List.of(new PlanInspection.Use(use.toString())),
                        Automation.PARTIAL,
                        "Saksbehandleren, som følger rekkefølgen systemet gir",
                        List.of(new PlanInspection.Member("inspektor"), new PlanInspection.Member("inspektor2")),
                        null,
                        null));
        desk.take(id, new SubmitPlan(why));
        return id;
    }

    /** A leader approves the plan, and the body is told; gives the letter. */
    UUID announce(UUID id, Actor leader) {
        desk.as(leader, () -> desk.take(id, new ApprovePlan(null)));
        UUID letter = desk.begin(
                id,
                new NotifyInspection(
                        List.of(
                                new NotifyInspection.Item("Rutinen for hvem som ser på søknadene"),
                                new NotifyInspection.Item("Et utvalg på ti søknader fra i år")),
                        "den som kjenner systemet, og personvernombudet"));
        desk.send(id, letter);
        return letter;
    }

    /**
     * The checklist is answered.
     *
     * @param known answers by requirement; all others are met
     */
    void answer(UUID id, List<Answer> known) {
        Map<String, Answer> byRequirement =
                known.stream().collect(Collectors.toMap(Answer::requirement, Function.identity()));
        desk.take(
                id,
                new AnswerRequirements(checklist.requirements().stream()
                        .map(Requirement::id)
                        .map(requirement ->
                                byRequirement.getOrDefault(requirement, new Answer(requirement, CheckResult.MET, null)))
                        .toList()));
    }

    /**
     * Two breaches and an observation.
     *
     * @param demand reference of the demand whose answers show them
     */
    void find(UUID id, String demand) {
        desk.take(
                id,
                finding(
                        "automation-01",
                        FindingKind.BREACH,
                        "Systemet legger sammen poeng og setter søkerne i rekkefølge. Boligkontoret følger rekkefølgen uten å se på den enkelte.",
                        demand + "/1"));
        desk.take(
                id,
                finding(
                        "automation-06",
                        FindingKind.BREACH,
                        "Vurderingen av personvernkonsekvenser er fra 2022. Systemet fikk nye poeng i 2024, og vurderingen ble ikke gjort på nytt.",
                        demand + "/2"));
        desk.take(
                id,
                finding(
                        "automation-07",
                        FindingKind.OBSERVATION,
                        "Opplysningene om botid blir ikke kontrollert mot folkeregisteret.",
                        demand + "/3"));
    }

    private RecordFinding finding(String requirement, FindingKind kind, String facts, String answer) {
        return new RecordFinding(
                null,
                requirement,
                kind,
                clock.today(),
                facts,
                1,
                Harm.SERIOUS,
                "De som står lenge i køen, er uten et sted å bo.",
                1,
                Probability.LIKELY,
                "Alle søknader går gjennom systemet.",
                1,
                412,
                "Så mange søkte i fjor.",
                1,
                null,
                Proof.PREPONDERANCE,
                List.of(new RecordFinding.Shown(EvidenceKind.ANSWER, answer, null, "Kommunens eget svar på kravet.")));
    }

    /** The preliminary report goes to the body, read by a lawyer. */
    void report(UUID id, Actor lawyer) {
        UUID letter = desk.begin(
                id, new ReportPreliminary(Holidays.workingDayFrom(clock.today().plusWeeks(WEEKS))));
        desk.write(
                id,
                letter,
                Map.of(
                        "summary",
                        "Vi har lest svarene deres på kravet og sett på ti søknader. De viser at ingen ser på rekkefølgen før den brukes."));
        desk.send(id, letter, lawyer);
    }

    /** The body admits one breach and disputes the other. */
    void receiveComments(UUID id) {
        desk.take(
                id,
                new EnterComments(
                        List.of(
                                new EnterComments.Comment(1, CommentKind.ADMITS, null),
                                new EnterComments.Comment(
                                        2,
                                        CommentKind.DISPUTES,
                                        "Systemet er det samme som i 2022. Da trengs det ingen ny vurdering.")),
                        "Vi vil gjerne ha et møte om funn 2.",
                        List.of(),
                        Channel.LETTER,
                        clock.today()));
    }

    /** What the body has said is assessed: the findings stand. */
    void assess(UUID id) {
        desk.take(
                id,
                new AssessFindings(List.of(
                        new AssessFindings.Assessment(
                                1, AssessmentResult.ESTABLISHED, "Kommunen er enig i at ingen ser på rekkefølgen."),
                        new AssessFindings.Assessment(
                                2,
                                AssessmentResult.ESTABLISHED,
                                "Poengene ble endret i 2024. Da er risikoen en annen enn den som ble vurdert i 2022."),
                        new AssessFindings.Assessment(
                                3, AssessmentResult.ESTABLISHED, "Kommunen har ikke sagt noe om dette."))));
    }

    /** The final report goes to the body, signed by a leader; gives its letter. */
    UUID conclude(UUID id, Actor leader) {
        UUID letter = desk.begin(
                id,
                new ReportFinal(List.of(
                        outcome(1, FindingOutcome.DECISION, "Feilen rammer alle som søker, og den varer ved."),
                        outcome(2, FindingOutcome.DECISION, "Uten en ny vurdering kjenner ingen risikoen."),
                        outcome(3, FindingOutcome.GUIDANCE, "Kommunen bør kontrollere botiden mot folkeregisteret."))));
        desk.write(
                id,
                letter,
                Map.of("summary", "Systemet avgjør i praksis hvem som får startlån. To krav i loven er ikke oppfylt."));
        desk.send(id, letter, leader);
        return letter;
    }

    private static ReportFinal.Outcome outcome(int number, FindingOutcome outcome, String reason) {
        return new ReportFinal.Outcome(number, outcome, reason, null, null);
    }
}
