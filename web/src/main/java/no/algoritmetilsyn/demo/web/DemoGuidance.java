package no.algoritmetilsyn.demo.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.casefile.ProceedingPages;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.finding.AssessmentResult;
import no.algoritmetilsyn.finding.CommentKind;
import no.algoritmetilsyn.finding.EvidenceKind;
import no.algoritmetilsyn.finding.FindingKind;
import no.algoritmetilsyn.finding.FindingOutcome;
import no.algoritmetilsyn.finding.Harm;
import no.algoritmetilsyn.finding.Probability;
import no.algoritmetilsyn.finding.Proof;
import no.algoritmetilsyn.inspection.step.AnswerRequirements.Answer;
import no.algoritmetilsyn.inspection.step.AssessFindings;
import no.algoritmetilsyn.inspection.step.CheckResult;
import no.algoritmetilsyn.inspection.step.EnterComments;
import no.algoritmetilsyn.inspection.step.RecordFinding;
import no.algoritmetilsyn.inspection.step.ReportFinal;
import no.algoritmetilsyn.inspection.step.ReportPreliminary;
import no.algoritmetilsyn.platform.AuthorityClock;

/** An inspection that ends with guidance: most is in order, one thing can be done better, and nothing has to be decided. */
@Dependent
class DemoGuidance {

    private static final String ABOUT = "Poengberegning ved opptak";
    private static final String REQUIREMENT = "automation-07";
    private static final int PLANNED = 100;
    private static final int EXAMINED = 74;
    private static final int COMMENTED = 52;
    private static final int CONCLUDED = 48;
    private static final int WEEKS = 3;

    @Inject
    DemoDesk desk;

    @Inject
    DemoInspection inspections;

    @Inject
    ProceedingPages proceedings;

    @Inject
    AuthorityClock clock;

    private Map<DemoAccount, Actor> actors;
    private UUID inspection;
    private UUID notice;

    /** Tells it. */
    void tell(Map<String, UUID> uses, Map<DemoAccount, Actor> everybody) {
        actors = everybody;
        inspector(PLANNED, () -> announce(uses.get(ABOUT)));
        inspector(EXAMINED, this::examine);
        inspector(COMMENTED, this::hear);
        inspector(CONCLUDED, this::conclude);
    }

    private void announce(UUID use) {
        inspection = inspections.plan(new DemoInspection.Plan(
                null,
                null,
                DemoBody.SKJAERGARD,
                use,
                ABOUT,
                "Flere med karakterer fra utlandet spør hvordan poengene blir regnet ut.",
                null));
        UUID casefile = proceedings.open(inspection).proceeding().casefileId();
        for (DemoAccount account : List.of(DemoAccount.JURIST, DemoAccount.LEDER)) {
            desk.as(actors.get(account), () -> desk.declareImpartial(casefile));
        }
        notice = inspections.announce(inspection, actors.get(DemoAccount.LEDER));
    }

    private void examine() {
        inspections.answer(
                inspection,
                List.of(new Answer(
                        REQUIREMENT,
                        CheckResult.NOT_EXAMINED,
                        "Rutinen sier ikke hvem som kontrollerer karakterer fra andre land.")));
        desk.take(
                inspection,
                new RecordFinding(
                        null,
                        REQUIREMENT,
                        FindingKind.OBSERVATION,
                        clock.today(),
                        "Karakterer fra andre land blir regnet om etter en tabell som ingen har kontrollert på to år.",
                        1,
                        Harm.MODERATE,
                        "Søkere kan få for få poeng, men kan be om at noen ser på saken.",
                        1,
                        Probability.POSSIBLE,
                        "Ingen har kontrollert tabellen på to år.",
                        1,
                        60,
                        "Så mange hadde karakterer fra andre land i år.",
                        1,
                        null,
                        Proof.PREPONDERANCE,
                        List.of(new RecordFinding.Shown(
                                EvidenceKind.DOCUMENT,
                                Integer.toString(desk.documentNumber(notice)),
                                1,
                                "Det vi ba om å få se."))));
        UUID letter = desk.begin(
                inspection,
                new ReportPreliminary(Holidays.workingDayFrom(clock.today().plusWeeks(WEEKS))));
        desk.write(
                inspection,
                letter,
                Map.of("summary", "Universitetet følger reglene. Vi har sett én ting som bør gjøres bedre."));
        desk.send(inspection, letter, actors.get(DemoAccount.JURIST));
    }

    private void hear() {
        desk.take(
                inspection,
                new EnterComments(
                        List.of(new EnterComments.Comment(1, CommentKind.ADMITS, null)),
                        "Vi går gjennom tabellen hver høst fra nå av.",
                        List.of(),
                        Channel.LETTER,
                        clock.today()));
        desk.take(
                inspection,
                new AssessFindings(List.of(new AssessFindings.Assessment(
                        1, AssessmentResult.ESTABLISHED, "Universitetet er enig, og har endret rutinen."))));
    }

    private void conclude() {
        UUID letter = desk.begin(
                inspection,
                new ReportFinal(List.of(new ReportFinal.Outcome(
                        1,
                        FindingOutcome.GUIDANCE,
                        "En fast kontroll hver høst gjør at feil i tabellen blir funnet før opptaket.",
                        null,
                        null))));
        desk.write(
                inspection,
                letter,
                Map.of("summary", "Vi avslutter tilsynet med et råd. Det blir ikke gjort noe vedtak."));
        desk.send(inspection, letter, actors.get(DemoAccount.LEDER));
    }

    private void inspector(int daysAgo, Runnable work) {
        desk.daysAgo(daysAgo, actors.get(DemoAccount.INSPEKTOR), work);
    }
}
