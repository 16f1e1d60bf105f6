package no.algoritmetilsyn.demo.web;

import static no.algoritmetilsyn.demo.web.DemoAccount.JURIST;
import static no.algoritmetilsyn.demo.web.DemoAccount.LEDER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.demand.step.DraftDemand;
import no.algoritmetilsyn.demand.step.Wanted;
import no.algoritmetilsyn.inspection.step.AnswerRequirements.Answer;
import no.algoritmetilsyn.inspection.step.CheckResult;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * From a complaint about loans for homes to where it led, over seven months: demand, inspection on site, decision, an order whose last
 * point was late, the coercive fine for that, and what everybody can read of it.
 */
@Dependent
class DemoStory {

    /** The use that the complaint is about. */
    static final String ABOUT = "Utvelging av søknader om startlån";

    /** When the complaint came, in days before today; the rest follows in the same measure. */
    static final int RECEIVED = 225;

    private static final int ASKED = 220;
    private static final int TIME_ASKED = 205;
    private static final int ANSWERED = 194;
    private static final int UNION_HEARD = 192;
    private static final int PLANNED = 190;
    private static final int EXAMINED = 178;
    private static final int COMMENTED = 160;
    private static final int NOTICED = 154;
    private static final int HEARD = 140;
    private static final int DECIDED = 130;

    private static final List<Answer> EXAMINATION = List.of(
            new Answer("automation-01", CheckResult.NOT_MET, "Svaret på punkt 1: poengene avgjør rekkefølgen."),
            new Answer("automation-02", CheckResult.NOT_APPLICABLE, "Kommunen mener at ingenting er automatisk."),
            new Answer("automation-05", CheckResult.NOT_EXAMINED, "Ingen har bedt om innsyn i år."),
            new Answer("automation-06", CheckResult.NOT_MET, "Svaret på punkt 2: vurderingen er fra 2022."));

    @Inject
    DemoDesk desk;

    @Inject
    DemoDemand demands;

    @Inject
    DemoInspection inspections;

    @Inject
    DemoFindings findings;

    @Inject
    DemoDecision decisions;

    @Inject
    DemoOutcome outcome;

    @Inject
    AuthorityClock clock;

    private Complaint complaint;
    private Map<DemoAccount, Actor> actors;
    private UUID demand;
    private UUID inspection;
    private UUID report;
    private UUID decision;
    private UUID decided;
    private DemoDays days;

    /**
     * Tells it.
     *
     * @param sorted the complaint, which the inspector has sorted
     * @param use what it is about
     */
    void tell(Complaint sorted, UUID use, Map<DemoAccount, Actor> everybody) {
        days = new DemoDays(clock.today());
        complaint = sorted;
        actors = everybody;
        for (DemoAccount other : List.of(JURIST, LEDER)) {
            on(ASKED, other, () -> desk.declareImpartial(complaint.casefileId()));
        }
        ask();
        inspect(use);
        decide();
        bodyReads(DECIDED - 2);
        outcome.tell(
                new DemoOutcome.Before(complaint.casefileId(), use, inspection, report, decision, decided), actors);
    }

    private void ask() {
        inspector(
                ASKED,
                () -> demand = demands.ask(
                        complaint,
                        DemoBody.FURUVIK,
                        ABOUT,
                        List.of(
                                question(
                                        Wanted.EXPLANATION,
                                        "Forklar hvordan systemet rangerer søkerne, steg for steg."),
                                question(Wanted.DOCUMENT, "Send oss den siste vurderingen av personvernkonsekvenser."),
                                question(Wanted.DATA, "Hvilke opplysninger om søkerne bruker systemet?"),
                                question(Wanted.LOG, "Send oss loggen over rangeringer den siste måneden."))));
        bodyReads(ASKED - 2);
        inspector(TIME_ASKED, () -> demands.giveMoreTime(demand, 2));
        bodyReads(TIME_ASKED - 1);
        inspector(ANSWERED, () -> demands.receiveAnswers(demand));
        inspector(UNION_HEARD, () -> demands.hearUnion(demand));
        inspector(PLANNED, () -> demands.assess(demand));
    }

    private static DraftDemand.Point question(Wanted wanted, String text) {
        return DemoDemand.point(wanted, text);
    }

    private void inspect(UUID use) {
        inspector(PLANNED, () -> {
            inspection = inspections.plan(new DemoInspection.Plan(
                    complaint.casefileId(),
                    complaint.id(),
                    DemoBody.FURUVIK,
                    use,
                    ABOUT,
                    "Svarene på kravet viser at ingen ser på søknadene før de er avgjort.",
                    day(EXAMINED)));
            inspections.announce(inspection, actor(LEDER));
        });
        bodyReads(PLANNED - 2);
        inspector(EXAMINED, () -> {
            inspections.visit(inspection);
            inspections.answer(inspection, EXAMINATION);
            findings.find(inspection, desk.reference(demand));
            inspections.report(inspection, actor(JURIST));
        });
        bodyReads(EXAMINED - 2);
        inspector(COMMENTED, () -> {
            findings.receiveComments(inspection);
            findings.assess(inspection);
        });
    }

    private void decide() {
        inspector(NOTICED, () -> {
            decision = decisions.open(complaint, DemoBody.FURUVIK, ABOUT);
            report = findings.conclude(inspection, actor(LEDER));
            decisions.announce(decision, desk.reference(inspection), actor(JURIST));
        });
        bodyReads(NOTICED - 3);
        inspector(HEARD, () -> decisions.hear(decision));
        inspector(
                DECIDED,
                () -> decided = decisions.make(
                        decision,
                        List.of(
                                day(DemoOutcome.FIRST_LIMIT),
                                day(DemoOutcome.FIRST_LIMIT),
                                day(DemoOutcome.LAST_LIMIT)),
                        actor(LEDER)));
        inspector(DECIDED, () -> {
            decisions.tellComplainant(
                    decision,
                    "Kommunen må la ein person sjå på kvar søknad, og forklare rekkjefølgja for den som spør.");
            desk.answer(
                    complaint.id(),
                    "Vi har gjort eit vedtak mot kommunen.",
                    "Kommunen har brukt eit system som sette søkjarane i rekkjefølgje utan at nokon såg på søknadene. Det er"
                            + " ikkje lov. Du får eit eige brev om vedtaket.");
        });
    }

    private LocalDate day(int ago) {
        return days.day(ago);
    }

    private void inspector(int daysAgo, Runnable work) {
        on(daysAgo, DemoAccount.INSPEKTOR, work);
    }

    private void bodyReads(int daysAgo) {
        on(daysAgo, DemoAccount.VIRKSOMHET, desk::readInbox);
    }

    private void on(int daysAgo, DemoAccount account, Runnable work) {
        desk.daysAgo(days.since(daysAgo), actor(account), work);
    }

    private Actor actor(DemoAccount account) {
        return actors.get(account);
    }
}
