package no.algoritmetilsyn.demo.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.finding.AssessmentResult;
import no.algoritmetilsyn.finding.CommentKind;
import no.algoritmetilsyn.finding.EvidenceKind;
import no.algoritmetilsyn.finding.FindingKind;
import no.algoritmetilsyn.finding.FindingOutcome;
import no.algoritmetilsyn.finding.Harm;
import no.algoritmetilsyn.finding.Probability;
import no.algoritmetilsyn.finding.Proof;
import no.algoritmetilsyn.inspection.step.AssessFindings;
import no.algoritmetilsyn.inspection.step.EnterComments;
import no.algoritmetilsyn.inspection.step.RecordFinding;
import no.algoritmetilsyn.inspection.step.ReportFinal;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What an inspection for a story found: two breaches and an observation, commented on by the body, up to the final report. */
@Dependent
class DemoFindings {

    @Inject
    DemoDesk desk;

    @Inject
    AuthorityClock clock;

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
