package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.InspectionFixture.INSPECTOR;
import static no.algoritmetilsyn.process.InspectionFixture.LAWYER;
import static no.algoritmetilsyn.process.InspectionFixture.LEADER;
import static no.algoritmetilsyn.process.InspectionFixture.LIMIT;
import static no.algoritmetilsyn.process.InspectionFixture.MONDAY;
import static no.algoritmetilsyn.process.InspectionFixture.VISIT;
import static no.algoritmetilsyn.process.InspectionFixture.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.algoritmetilsyn.finding.EvidenceKind;
import no.algoritmetilsyn.finding.FindingKind;
import no.algoritmetilsyn.finding.Harm;
import no.algoritmetilsyn.finding.Probability;
import no.algoritmetilsyn.finding.Proof;
import no.algoritmetilsyn.inspection.step.AnswerRequirements;
import no.algoritmetilsyn.inspection.step.AnswerRequirements.Answer;
import no.algoritmetilsyn.inspection.step.ApprovePlan;
import no.algoritmetilsyn.inspection.step.CheckResult;
import no.algoritmetilsyn.inspection.step.InspectionForm;
import no.algoritmetilsyn.inspection.step.NotifyInspection;
import no.algoritmetilsyn.inspection.step.PresentAs;
import no.algoritmetilsyn.inspection.step.RecordFinding;
import no.algoritmetilsyn.inspection.step.RecordVisit;
import no.algoritmetilsyn.inspection.step.ReportPreliminary;
import no.algoritmetilsyn.inspection.step.SignVisit;
import no.algoritmetilsyn.inspection.step.SubmitPlan;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.letter.desk.ApproveLetter;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Inspections that have come so far, with the inspector at work on Monday 30 November 2026. */
abstract class InspectionTestBase {

    /** Version 2 of the theme has these: the nineteenth was withdrawn. */
    static final List<String> REQUIREMENTS = IntStream.rangeClosed(1, 20)
            .filter(number -> number != 19)
            .mapToObj("automation-%02d"::formatted)
            .toList();

    static InspectionFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new InspectionFixture();
    }

    @BeforeEach
    void monday() {
        fixture.on(MONDAY);
        fixture.as(INSPECTOR);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    /** A visit that is planned and waits for the leader. */
    static UUID submitted() {
        fixture.on(MONDAY);
        UUID id = fixture.open(InspectionForm.ON_SITE, PowerCode.GDPR_PREMISES);
        fixture.take(id, plan(VISIT, null));
        fixture.take(id, new SubmitPlan("Klart."));
        return id;
    }

    /** A visit that the leader has approved. */
    static UUID approved() {
        UUID id = submitted();
        fixture.as(LEADER).take(id, new ApprovePlan(null));
        fixture.as(INSPECTOR);
        return id;
    }

    static NotifyInspection notice() {
        return new NotifyInspection(List.of(new NotifyInspection.Item("Loggen for november")), "den som kan systemet");
    }

    /** A visit that the body has been told of; the clock stands at the day of the visit. */
    static UUID notified() {
        UUID id = approved();
        fixture.take(id, notice());
        UUID letter = fixture.written(id);
        fixture.take(id, new SubmitLetter(letter));
        fixture.take(id, new SendLetter(letter));
        fixture.on(VISIT);
        return id;
    }

    static RecordVisit visit(Integer number, LocalDate day) {
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
                null,
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
                Probability.HAPPENED,
                412,
                null,
                Proof.PREPONDERANCE,
                List.of(new RecordFinding.Shown(EvidenceKind.VISIT, "1", null, "Ti søknader")));
    }

    /** Examined: the visit is signed, the checklist answered, two breaches and an observation are found. */
    static UUID examined() {
        UUID id = notified();
        fixture.take(id, visit(null, VISIT));
        fixture.take(id, new SignVisit(1));
        fixture.take(id, answers());
        fixture.take(id, finding(null, "automation-01", FindingKind.BREACH));
        fixture.take(id, finding(null, "automation-03", FindingKind.BREACH));
        fixture.take(id, finding(null, "automation-07", FindingKind.OBSERVATION));
        return id;
    }

    /** The body has the preliminary report, which a lawyer has read. */
    static UUID reported() {
        UUID id = examined();
        fixture.take(id, new ReportPreliminary(LIMIT));
        UUID letter = fixture.written(id);
        fixture.take(id, new SubmitLetter(letter));
        fixture.as(LAWYER).take(id, new ApproveLetter(letter, fixture.hash(letter)));
        fixture.as(INSPECTOR).take(id, new SendLetter(letter));
        return id;
    }
}
