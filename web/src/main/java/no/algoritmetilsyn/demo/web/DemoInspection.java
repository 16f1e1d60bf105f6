package no.algoritmetilsyn.demo.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.algorithm.Automation;
import no.algoritmetilsyn.casefile.step.OpeningRequest;
import no.algoritmetilsyn.casefile.step.Openings;
import no.algoritmetilsyn.casefile.step.StepPreparation;
import no.algoritmetilsyn.casefile.step.StepRequest;
import no.algoritmetilsyn.casefile.step.StepResult;
import no.algoritmetilsyn.casefile.step.Steps;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.demand.step.Channel;
import no.algoritmetilsyn.demand.step.WrittenForm;
import no.algoritmetilsyn.finding.CommentKind;
import no.algoritmetilsyn.finding.EvidenceKind;
import no.algoritmetilsyn.finding.FindingKind;
import no.algoritmetilsyn.finding.Harm;
import no.algoritmetilsyn.finding.Probability;
import no.algoritmetilsyn.finding.Proof;
import no.algoritmetilsyn.inspection.step.AnswerRequirements;
import no.algoritmetilsyn.inspection.step.AnswerRequirements.Answer;
import no.algoritmetilsyn.inspection.step.ApprovePlan;
import no.algoritmetilsyn.inspection.step.CheckResult;
import no.algoritmetilsyn.inspection.step.EnterComments;
import no.algoritmetilsyn.inspection.step.InspectionForm;
import no.algoritmetilsyn.inspection.step.NotifyInspection;
import no.algoritmetilsyn.inspection.step.OpenInspection;
import no.algoritmetilsyn.inspection.step.PlanInspection;
import no.algoritmetilsyn.inspection.step.RecordFinding;
import no.algoritmetilsyn.inspection.step.ReportPreliminary;
import no.algoritmetilsyn.inspection.step.SubmitPlan;
import no.algoritmetilsyn.inspection.step.ThemeChoice;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.letter.desk.ApproveLetter;
import no.algoritmetilsyn.letter.desk.LetterPages;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import no.algoritmetilsyn.letter.desk.WriteLetter;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.RetryOnClash;

/**
 * What the complaint about loans for homes leads to next: an inspection by what the municipality has answered, with two breaches
 * and an observation. It admits one and disputes the other; what it says waits to be assessed.
 */
@Dependent
class DemoInspection {

    private static final int WEEKS = 3;
    private static final List<Integer> WITHDRAWN = List.of(19);

    @Inject
    Openings openings;

    @Inject
    Steps steps;

    @Inject
    StepPreparation preparation;

    @Inject
    LetterPages letters;

    @Inject
    AccessRows rows;

    @Inject
    CurrentActor current;

    @Inject
    AuthorityClock clock;

    /**
     * Examines, as the inspector who has sorted the complaint.
     *
     * @param demand reference of the demand whose answers show what is found
     * @param lawyer who reads the report
     * @param leader who approves the plan
     */
    void examine(Complaint complaint, UUID use, String demand, Actor lawyer, Actor leader) {
        for (Actor other : List.of(lawyer, leader)) {
            as(other, () -> rows.declare(complaint.casefileId(), Impartiality.Ground.NONE, null));
        }
        UUID id = openings.open(
                        new OpenInspection(
                                "310023450",
                                "Furuvik kommune",
                                WrittenForm.NB,
                                ThemeChoice.AUTOMATED_DECISIONS,
                                InspectionForm.DESK,
                                PowerCode.GDPR_INFORMATION,
                                DemoDemand.ABOUT,
                                "Svarene på kravet viser at ingen ser på søknadene før de er avgjort."),
                        new OpeningRequest(complaint.casefileId(), complaint.id(), null))
                .proceedingId();
        take(
                id,
                new PlanInspection(
                        List.of(new PlanInspection.Use(use.toString())),
                        Automation.PARTIAL,
                        "Boligkontoret, som følger rekkefølgen systemet gir",
                        List.of(new PlanInspection.Member("inspektor"), new PlanInspection.Member("inspektor2")),
                        null,
                        null));
        take(id, new SubmitPlan("Følger klagen. Svarene på kravet ligger i saken."));
        as(leader, () -> take(id, new ApprovePlan(null)));
        notify(id);
        answer(id);
        find(id, demand);
        report(id, lawyer);
        take(
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

    private void notify(UUID id) {
        UUID letter = take(
                        id,
                        new NotifyInspection(
                                List.of(
                                        new NotifyInspection.Item("Rutinen for hvem som ser på søknadene"),
                                        new NotifyInspection.Item("Et utvalg på ti søknader fra i år")),
                                "den som kjenner systemet, og personvernombudet"))
                .created()
                .get(0);
        take(id, new SubmitLetter(letter));
        take(id, new SendLetter(letter));
    }

    private void answer(UUID id) {
        Map<Integer, Answer> known = Map.of(
                1, new Answer("automation-01", CheckResult.NOT_MET, "Svaret på punkt 1: poengene avgjør rekkefølgen."),
                6, new Answer("automation-06", CheckResult.NOT_MET, "Svaret på punkt 2: vurderingen er fra 2022."),
                2,
                        new Answer(
                                "automation-02",
                                CheckResult.NOT_APPLICABLE,
                                "Kommunen mener at ingenting er automatisk."),
                5, new Answer("automation-05", CheckResult.NOT_EXAMINED, "Ingen har bedt om innsyn i år."));
        take(
                id,
                new AnswerRequirements(IntStream.rangeClosed(1, 20)
                        .boxed()
                        .filter(number -> !WITHDRAWN.contains(number))
                        .map(number -> known.getOrDefault(
                                number, new Answer("automation-%02d".formatted(number), CheckResult.MET, null)))
                        .toList()));
    }

    private void find(UUID id, String demand) {
        take(
                id,
                finding(
                        "automation-01",
                        FindingKind.BREACH,
                        "Systemet legger sammen poeng og setter søkerne i rekkefølge. Boligkontoret følger rekkefølgen uten å se på den enkelte.",
                        demand + "/1"));
        take(
                id,
                finding(
                        "automation-06",
                        FindingKind.BREACH,
                        "Vurderingen av personvernkonsekvenser er fra 2022. Systemet fikk nye poeng i 2024, og vurderingen ble ikke gjort på nytt.",
                        demand + "/2"));
        take(
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
                Probability.LIKELY,
                412,
                null,
                Proof.PREPONDERANCE,
                List.of(new RecordFinding.Shown(EvidenceKind.ANSWER, answer, null, "Kommunens eget svar på kravet.")));
    }

    private void report(UUID id, Actor lawyer) {
        UUID letter = take(
                        id,
                        new ReportPreliminary(
                                Holidays.workingDayFrom(clock.today().plusWeeks(WEEKS))))
                .created()
                .get(0);
        take(
                id,
                new WriteLetter(
                        letter,
                        null,
                        List.of(
                                new WriteLetter.WrittenBlock(
                                        "summary",
                                        null,
                                        "Vi har lest svarene deres på kravet og sett på ti søknader. De viser at ingen ser på rekkefølgen før den brukes.")),
                        List.of()));
        take(id, new SubmitLetter(letter));
        String hash = letters.open(letter).letter().hash();
        as(lawyer, () -> take(id, new ApproveLetter(letter, hash)));
        take(id, new SendLetter(letter));
    }

    private void as(Actor actor, Runnable what) {
        current.as(actor, () -> {
            what.run();
            return null;
        });
    }

    private StepResult take(UUID id, Record step) {
        var result = new AtomicReference<StepResult>();
        StepRequest request = preparation.of(id, step, StepRequest.PLAIN);
        RetryOnClash.run(() -> result.set(steps.take(id, step, request)));
        return result.get();
    }
}
