package no.algoritmetilsyn.demo.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.algorithm.Automation;
import no.algoritmetilsyn.casefile.step.StepResult;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.demand.step.WrittenForm;
import no.algoritmetilsyn.inspection.step.AnswerRequirements;
import no.algoritmetilsyn.inspection.step.AnswerRequirements.Answer;
import no.algoritmetilsyn.inspection.step.ApprovePlan;
import no.algoritmetilsyn.inspection.step.CheckResult;
import no.algoritmetilsyn.inspection.step.InspectionForm;
import no.algoritmetilsyn.inspection.step.NotifyInspection;
import no.algoritmetilsyn.inspection.step.OpenInspection;
import no.algoritmetilsyn.inspection.step.PlanInspection;
import no.algoritmetilsyn.inspection.step.PresentAs;
import no.algoritmetilsyn.inspection.step.RecordVisit;
import no.algoritmetilsyn.inspection.step.ReportPreliminary;
import no.algoritmetilsyn.inspection.step.Seat;
import no.algoritmetilsyn.inspection.step.SignVisit;
import no.algoritmetilsyn.inspection.step.SubmitPlan;
import no.algoritmetilsyn.inspection.step.TellVisit;
import no.algoritmetilsyn.inspection.step.ThemeChoice;
import no.algoritmetilsyn.inspection.theme.Requirement;
import no.algoritmetilsyn.inspection.theme.ThemeVersion;
import no.algoritmetilsyn.inspection.theme.Themes;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.platform.AuthorityClock;

/** An inspection on site or by documents, up to the report on what it found: planned, notified, examined. */
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
     * An inspection that is to be planned.
     *
     * @param casefile case it will lie in; null for a new one
     * @param from complaint in that case which it follows; null for none
     * @param use record of the register that is examined
     * @param visitOn day on which the inspectors come; null where documents are enough
     */
    record Plan(UUID casefile, UUID from, DemoBody body, UUID use, String subject, String why, LocalDate visitOn) {

        private InspectionForm form() {
            return visitOn == null ? InspectionForm.DESK : InspectionForm.ON_SITE;
        }

        /** Premises are opened by a power of its own. */
        private PowerCode power() {
            return visitOn == null ? PowerCode.GDPR_INFORMATION : PowerCode.GDPR_PREMISES;
        }
    }

    /** Opens and plans one, and asks a leader to approve the plan. */
    UUID plan(Plan plan) {
        checklist = themes.theme(ThemeChoice.AUTOMATED_DECISIONS.id())
                .orElseThrow()
                .on(clock.today())
                .orElseThrow();
        StepResult opened = desk.open(
                new OpenInspection(
                        plan.body().number(),
                        plan.body().legalName(),
                        WrittenForm.NB,
                        ThemeChoice.AUTOMATED_DECISIONS,
                        plan.form(),
                        plan.power(),
                        plan.subject(),
                        plan.why()),
                plan.casefile(),
                plan.from());
        UUID id = opened.proceedingId();
        if (plan.casefile() == null) {
            desk.declareImpartial(opened.casefileId());
        }
        desk.take(
                id,
                new PlanInspection(
                        List.of(new PlanInspection.Use(plan.use().toString())),
                        Automation.PARTIAL,
                        "Saksbehandleren, som følger rekkefølgen systemet gir",
                        List.of(new PlanInspection.Member("inspektor"), new PlanInspection.Member("inspektor2")),
                        plan.visitOn(),
                        null));
        desk.take(id, new SubmitPlan(plan.why()));
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

    /** The inspectors have been there: what they saw and heard is written down and signed, and the body gets the record. */
    void visit(UUID id) {
        desk.take(
                id,
                new RecordVisit(
                        null,
                        clock.today(),
                        "Rådhuset i Furuvik",
                        List.of(
                                new RecordVisit.Present("Inga Inspektør", PresentAs.AUTHORITY),
                                new RecordVisit.Present("Ivar Inspektør", PresentAs.AUTHORITY),
                                new RecordVisit.Present("Viggo Virksomhet", PresentAs.MANAGEMENT),
                                new RecordVisit.Present(
                                        "Tiril Tillitsvalgt", PresentAs.UNION_REPRESENTATIVE, Seat.CONSENT)),
                        true,
                        true,
                        true,
                        null,
                        null,
                        "Vi fulgte ti søknader gjennom systemet, fra de kom til de var avgjort. Vi så på skjermen til to saksbehandlere.",
                        List.of(new RecordVisit.Said(
                                "Viggo Virksomhet", "Vi tar søknadene i den rekkefølgen systemet gir.")),
                        List.of()));
        desk.take(id, new SignVisit(1));
        desk.send(id, desk.begin(id, new TellVisit(1)));
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
}
