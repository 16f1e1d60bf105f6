package no.algoritmetilsyn.demo.web;

import static no.algoritmetilsyn.demo.web.DemoAccount.ARKIVAR;
import static no.algoritmetilsyn.demo.web.DemoAccount.JURIST;
import static no.algoritmetilsyn.demo.web.DemoAccount.LEDER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.decision.step.CloseDecision;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * What the order of the story leads to: one point is fulfilled in time, one after more time, one so late that it costs something. Report and
 * decision are published.
 */
@Dependent
class DemoOutcome {

    static final int FIRST_LIMIT = 100;
    static final int LAST_LIMIT = 80;

    private static final int REPORT_PROPOSED = 115;
    private static final int ORDER_TIME_ASKED = 105;
    private static final int FIRST_DONE = 103;
    private static final int REPORT_PUBLISHED = 95;
    private static final int SECOND_DONE = 84;
    private static final int PURSUED = 72;
    private static final int LAST_VERIFIED = 62;
    private static final int DECISION_CLOSED = 30;
    private static final int DECISION_PROPOSED = 25;
    private static final int DECISION_PUBLISHED = 14;
    private static final int ORDER_CLOSED = 12;

    /** So many days the coercive fine runs; that of fulfilment costs nothing. */
    private static final int DAYS_LATE = 9;

    private static final DemoPublication.Words REPORT = new DemoPublication.Words(
            "Ingen så på søknadene om startlån før de var avgjort",
            "Furuvik kommune brukte et system som satte søkerne i rekkefølge. Tilsynet fant to brudd på loven.");

    private static final DemoPublication.Words ORDERED = new DemoPublication.Words(
            "Furuvik kommune må la en person se på hver søknad om startlån",
            "Kommunen fikk pålegg om tre ting. Den har fulgt alle tre, den siste ni dager for sent.");

    /**
     * What has been done until the decision.
     *
     * @param use record of the register that it is about
     * @param report letter of the inspection
     * @param decided letter of the decision
     */
    record Before(UUID casefile, UUID use, UUID inspection, UUID report, UUID decision, UUID decided) {}

    @Inject
    DemoDesk desk;

    @Inject
    DemoOrder orders;

    @Inject
    DemoCoercion coercion;

    @Inject
    DemoPublication publications;

    @Inject
    AuthorityClock clock;

    private Before before;
    private Map<DemoAccount, Actor> actors;
    private DemoDays days;

    /** Tells it. */
    void tell(Before done, Map<DemoAccount, Actor> everybody) {
        before = done;
        actors = everybody;
        days = new DemoDays(clock.today());
        follow();
        pursue();
        end();
    }

    private void follow() {
        inspector(
                REPORT_PROPOSED,
                () -> publications.propose(
                        before.inspection(), before.report(), REPORT, before.use(), actor(ARKIVAR), actor(JURIST)));
        bodyReads(REPORT_PROPOSED - 1);
        inspector(ORDER_TIME_ASKED, () -> orders.giveMoreTime(order(), days.day(LAST_LIMIT + 1)));
        inspector(
                FIRST_DONE,
                () -> orders.fulfil(
                        order(),
                        DemoOrder.IN_TIME,
                        "Ny rutine er innført. Hver søknad leses av en person.",
                        clock.today()));
        inspector(REPORT_PUBLISHED, () -> publications.publish(before.inspection(), actor(LEDER)));
        inspector(
                SECOND_DONE,
                () -> orders.fulfil(
                        order(), DemoOrder.AFTER_MORE_TIME, "Forklaringen følger nå hvert svar.", clock.today()));
    }

    /** The last point is late. */
    private void pursue() {
        LocalDate done = days.day(LAST_LIMIT).plusDays(DAYS_LATE + 1L);
        var penalty = new AtomicReference<UUID>();
        inspector(PURSUED, () -> penalty.set(orders.pursue(order(), "Vurderingen er ikke gjort på nytt.")));
        inspector(
                LAST_VERIFIED,
                () -> orders.fulfil(order(), DemoOrder.LATE, "Vurderingen er gjort på nytt, og følger med.", done));
        coercion.tell(penalty.get(), before.casefile(), actors);
    }

    /** What everybody can read, and what is closed. */
    private void end() {
        inspector(DECISION_CLOSED, () -> desk.take(before.decision(), new CloseDecision(null)));
        inspector(
                DECISION_PROPOSED,
                () -> publications.propose(
                        before.decision(), before.decided(), ORDERED, before.use(), actor(ARKIVAR), actor(JURIST)));
        bodyReads(DECISION_PROPOSED - 1);
        inspector(DECISION_PUBLISHED, () -> publications.publish(before.decision(), actor(LEDER)));
        inspector(ORDER_CLOSED, () -> orders.close(order()));
    }

    private UUID order() {
        return desk.following(before.decision());
    }

    private void inspector(int daysAgo, Runnable work) {
        on(daysAgo, DemoAccount.INSPEKTOR, work);
    }

    /** The body opens all but the last letter, so that it is seen what follows when one stays unread. */
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
