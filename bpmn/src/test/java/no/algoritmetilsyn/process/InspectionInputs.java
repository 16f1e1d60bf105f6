package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.InspectionFixture.VISIT;
import static no.algoritmetilsyn.process.InspectionTestBase.REQUIREMENTS;

import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.algorithm.Automation;
import no.algoritmetilsyn.demand.step.WrittenForm;
import no.algoritmetilsyn.finding.EvidenceKind;
import no.algoritmetilsyn.finding.FindingKind;
import no.algoritmetilsyn.finding.Harm;
import no.algoritmetilsyn.finding.Probability;
import no.algoritmetilsyn.finding.Proof;
import no.algoritmetilsyn.inspection.step.AnswerRequirements;
import no.algoritmetilsyn.inspection.step.AnswerRequirements.Answer;
import no.algoritmetilsyn.inspection.step.CheckResult;
import no.algoritmetilsyn.inspection.step.InspectionForm;
import no.algoritmetilsyn.inspection.step.NotifyInspection;
import no.algoritmetilsyn.inspection.step.OpenInspection;
import no.algoritmetilsyn.inspection.step.PlanInspection;
import no.algoritmetilsyn.inspection.step.PresentAs;
import no.algoritmetilsyn.inspection.step.RecordFinding;
import no.algoritmetilsyn.inspection.step.RecordVisit;
import no.algoritmetilsyn.inspection.step.ThemeChoice;
import no.algoritmetilsyn.law.PowerCode;

/** What steps of inspections take in tests. */
final class InspectionInputs {

    private InspectionInputs() {}

    static OpenInspection opening(InspectionForm form, PowerCode power) {
        return new OpenInspection(
                "310 023 450",
                "Furuvik kommune",
                WrittenForm.NN,
                ThemeChoice.AUTOMATED_DECISIONS,
                form,
                power,
                "Rangering av boligsøkere",
                "En innbygger har klaget, og kommunen kunne ikke forklare.");
    }

    static PlanInspection plan(LocalDate visit, String unannounced) {
        return new PlanInspection(
                List.of(new PlanInspection.Use("Utvelging av søknader om startlån")),
                Automation.PARTIAL,
                "Saksbehandleren på boligkontoret",
                List.of(new PlanInspection.Member("inspektor"), new PlanInspection.Member("jurist")),
                visit,
                unannounced);
    }

    static NotifyInspection notice() {
        return new NotifyInspection(List.of(new NotifyInspection.Item("Loggen for november")), "den som kan systemet");
    }

    static RecordVisit visit(Integer number, LocalDate day) {
        return visit(number, day, null);
    }

    /** One where it is said whether the right to silence was told. */
    static RecordVisit visit(Integer number, LocalDate day, Boolean silenceTold) {
        return new RecordVisit(
                number,
                day,
                "Rådhuset i Furuvik",
                List.of(
                        new RecordVisit.Present("Ola Hansen", PresentAs.AUTHORITY),
                        new RecordVisit.Present("Vilma Prøvesen", PresentAs.MANAGEMENT)),
                true,
                true,
                true,
                silenceTold,
                Boolean.FALSE.equals(silenceTold) ? "Ingen som kunne svare, var der." : null,
                "Vi fulgte ti søknader gjennom systemet.",
                List.of(new RecordVisit.Said("Vilma Prøvesen", "Ingen har endret et forslag i høst.")),
                List.of());
    }

    /** All requirements are met but the first two. */
    static AnswerRequirements answers() {
        return new AnswerRequirements(REQUIREMENTS.stream()
                .map(id -> id.equals("automation-01") || id.equals("automation-03")
                        ? new Answer(id, CheckResult.NOT_MET, "Sett på besøket.")
                        : new Answer(id, CheckResult.MET, null))
                .toList());
    }

    static RecordFinding finding(Integer number, String requirement, FindingKind kind) {
        return new RecordFinding(
                number,
                requirement,
                kind,
                VISIT,
                "Systemet avgjorde ti av ti søknader, og ingen så på dem.",
                1,
                Harm.SERIOUS,
                "Folk står uten bolig.",
                1,
                Probability.HAPPENED,
                "Ti av ti ble avgjort slik.",
                1,
                412,
                "Så mange søkte i fjor.",
                1,
                null,
                Proof.PREPONDERANCE,
                List.of(new RecordFinding.Shown(EvidenceKind.VISIT, "1", null, "Ti søknader")));
    }
}
