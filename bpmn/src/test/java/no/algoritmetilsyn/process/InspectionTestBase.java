package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.InspectionFixture.INSPECTOR;
import static no.algoritmetilsyn.process.InspectionFixture.LAWYER;
import static no.algoritmetilsyn.process.InspectionFixture.LEADER;
import static no.algoritmetilsyn.process.InspectionFixture.LIMIT;
import static no.algoritmetilsyn.process.InspectionFixture.MONDAY;
import static no.algoritmetilsyn.process.InspectionFixture.VISIT;
import static no.algoritmetilsyn.process.InspectionInputs.answers;
import static no.algoritmetilsyn.process.InspectionInputs.finding;
import static no.algoritmetilsyn.process.InspectionInputs.notice;
import static no.algoritmetilsyn.process.InspectionInputs.plan;
import static no.algoritmetilsyn.process.InspectionInputs.visit;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.algoritmetilsyn.finding.FindingKind;
import no.algoritmetilsyn.inspection.step.ApprovePlan;
import no.algoritmetilsyn.inspection.step.InspectionForm;
import no.algoritmetilsyn.inspection.step.ReportPreliminary;
import no.algoritmetilsyn.inspection.step.SignVisit;
import no.algoritmetilsyn.inspection.step.SubmitPlan;
import no.algoritmetilsyn.inspection.step.TellVisit;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.letter.desk.ApproveLetter;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Inspections that have come so far, with the inspector at work on Monday 30 November 2026. */
abstract class InspectionTestBase {

    /** Version 2 of the theme has these: the nineteenth was withdrawn. */
    static final List<String> REQUIREMENTS = IntStream.rangeClosed(1, 20)
            .filter(number -> number != 19)
            .mapToObj("automation-%02d"::formatted)
            .toList();

    @AutoClose
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

    /** The record of a visit that was signed goes to the body. */
    static void tell(UUID id, int visit) {
        fixture.take(id, new TellVisit(visit));
        UUID letter = fixture.written(id);
        fixture.take(id, new SubmitLetter(letter));
        fixture.take(id, new SendLetter(letter));
    }

    /** Examined: the body has the record of the visit, the checklist is answered, two breaches and an observation are found. */
    static UUID examined() {
        UUID id = notified();
        fixture.take(id, visit(null, VISIT));
        fixture.take(id, new SignVisit(1));
        tell(id, 1);
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
