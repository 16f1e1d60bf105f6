package no.algoritmetilsyn.demo.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.demand.step.DraftDemand;
import no.algoritmetilsyn.demand.step.Wanted;
import no.algoritmetilsyn.inspection.step.AnswerRequirements.Answer;
import no.algoritmetilsyn.inspection.step.CheckResult;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * From a complaint about loans for homes to an order that was followed in part, over five months: demand, inspection, decision.
 * When the installation starts, the last point is late, and somebody has to decide what follows.
 */
@Dependent
class DemoStory {

    /** The use that the complaint is about. */
    static final String ABOUT = "Utvelging av søknader om startlån";

    /** When the complaint came, in days before today; the rest follows in the same measure. */
    static final int RECEIVED = 155;

    private static final int ASKED = 150;
    private static final int TIME_ASKED = 135;
    private static final int ANSWERED = 124;
    private static final int PLANNED = 120;
    private static final int EXAMINED = 108;
    private static final int COMMENTED = 90;
    private static final int NOTICED = 84;
    private static final int HEARD = 70;
    private static final int DECIDED = 60;
    private static final int REPORT_PROPOSED = 45;
    private static final int ORDER_TIME_ASKED = 35;
    private static final int FIRST_LIMIT = 30;
    private static final int REPORT_PUBLISHED = 25;
    private static final int LAST_LIMIT = 10;
    private static final int VERIFIED = 8;

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
    DemoDecision decisions;

    @Inject
    DemoOrder orders;

    @Inject
    DemoPublication publications;

    @Inject
    AuthorityClock clock;

    private Complaint complaint;
    private Map<DemoAccount, Actor> actors;
    private UUID demand;
    private UUID inspection;
    private UUID report;
    private UUID decision;
    private LocalDate today;

    /**
     * Tells it.
     *
     * @param sorted the complaint, which the inspector has sorted
     * @param use what it is about
     */
    void tell(Complaint sorted, UUID use, Map<DemoAccount, Actor> everybody) {
        today = clock.today();
        complaint = sorted;
        actors = everybody;
        for (DemoAccount other : List.of(DemoAccount.JURIST, DemoAccount.LEDER)) {
            on(ASKED, other, () -> desk.declareImpartial(complaint.casefileId()));
        }
        ask();
        inspect(use);
        decide();
        follow(use);
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
        inspector(PLANNED, () -> demands.assess(demand));
    }

    private static DraftDemand.Point question(Wanted wanted, String text) {
        return DemoDemand.point(wanted, text);
    }

    private void inspect(UUID use) {
        inspector(PLANNED, () -> {
            inspection = inspections.plan(
                    complaint.casefileId(),
                    complaint.id(),
                    DemoBody.FURUVIK,
                    use,
                    ABOUT,
                    "Svarene på kravet viser at ingen ser på søknadene før de er avgjort.");
            inspections.announce(inspection, actor(DemoAccount.LEDER));
        });
        bodyReads(PLANNED - 2);
        inspector(EXAMINED, () -> {
            inspections.answer(inspection, EXAMINATION);
            inspections.find(inspection, desk.reference(demand));
            inspections.report(inspection, actor(DemoAccount.JURIST));
        });
        bodyReads(EXAMINED - 2);
        inspector(COMMENTED, () -> {
            inspections.receiveComments(inspection);
            inspections.assess(inspection);
        });
    }

    private void decide() {
        inspector(NOTICED, () -> {
            decision = decisions.open(complaint, DemoBody.FURUVIK, ABOUT);
            report = inspections.conclude(inspection, actor(DemoAccount.LEDER));
            decisions.announce(decision, desk.reference(inspection), actor(DemoAccount.JURIST));
        });
        bodyReads(NOTICED - 3);
        inspector(HEARD, () -> decisions.hear(decision));
        inspector(
                DECIDED,
                () -> decisions.make(
                        decision,
                        List.of(day(FIRST_LIMIT), day(FIRST_LIMIT), day(LAST_LIMIT)),
                        actor(DemoAccount.LEDER)));
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

    private void follow(UUID use) {
        bodyReads(DECIDED - 2);
        inspector(
                REPORT_PROPOSED,
                () -> publications.propose(
                        inspection, report, use, actor(DemoAccount.ARKIVAR), actor(DemoAccount.JURIST)));
        bodyReads(REPORT_PROPOSED - 1);
        inspector(ORDER_TIME_ASKED, () -> orders.giveMoreTime(desk.following(decision), day(LAST_LIMIT + 1)));
        inspector(REPORT_PUBLISHED, () -> publications.publish(inspection, actor(DemoAccount.LEDER)));
        inspector(
                VERIFIED,
                () -> orders.verify(
                        desk.following(decision), today.minusDays(FIRST_LIMIT + 1), today.minusDays(LAST_LIMIT + 2)));
    }

    /** The first working day from so many days before today on. */
    private LocalDate day(int ago) {
        return Holidays.workingDayFrom(today.minusDays(ago));
    }

    private void inspector(int daysAgo, Runnable work) {
        on(daysAgo, DemoAccount.INSPEKTOR, work);
    }

    /** The body opens all but the last letter, so that it is seen what follows when one stays unread. */
    private void bodyReads(int daysAgo) {
        on(daysAgo, DemoAccount.VIRKSOMHET, desk::readInbox);
    }

    private void on(int daysAgo, DemoAccount account, Runnable work) {
        desk.daysAgo(ChronoUnit.DAYS.between(day(daysAgo), today), actor(account), work);
    }

    private Actor actor(DemoAccount account) {
        return actors.get(account);
    }
}
