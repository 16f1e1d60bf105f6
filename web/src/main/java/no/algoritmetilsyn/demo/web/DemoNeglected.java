package no.algoritmetilsyn.demo.web;

import static no.algoritmetilsyn.demo.web.DemoAccount.INSPEKTOR;
import static no.algoritmetilsyn.demo.web.DemoAccount.JURIST;
import static no.algoritmetilsyn.demo.web.DemoAccount.LEDER;
import static no.algoritmetilsyn.demo.web.DemoAccount.VIRKSOMHET;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.decision.step.AssessStatement;
import no.algoritmetilsyn.decision.step.DraftDecision;
import no.algoritmetilsyn.decision.step.DraftNotice;
import no.algoritmetilsyn.decision.step.ReceiveStatement;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.law.collection.Collector;
import no.algoritmetilsyn.law.power.PenaltyKind;
import no.algoritmetilsyn.penalty.step.ClaimPenalty;
import no.algoritmetilsyn.penalty.step.CollectPenalty;
import no.algoritmetilsyn.platform.AuthorityClock;

/** An order that a body has not followed: the coercive fine still runs, and what was claimed of it lies with those who collect. */
@Dependent
class DemoNeglected {

    private static final String ABOUT = "Varsel om frafall i videregående";
    private static final int RATE = 4_000;

    private static final int NOTICED = 130;
    private static final int HEARD = 112;
    private static final int DECIDED = 105;
    private static final int READ = 103;
    private static final int LIMIT = 66;
    private static final int PURSUED = 58;
    private static final int CLAIMED = 56;
    private static final int CLAIM_READ = 54;
    private static final int COLLECTED = 18;
    private static final int STATEMENT_DAYS = 21;

    @Inject
    DemoDesk desk;

    @Inject
    DemoDecision decisions;

    @Inject
    DemoOrder orders;

    @Inject
    AuthorityClock clock;

    private Map<DemoAccount, Actor> actors;
    private DemoDays days;
    private UUID decision;
    private UUID penalty;

    /** Tells it. */
    void tell(Map<DemoAccount, Actor> everybody) {
        actors = everybody;
        days = new DemoDays(clock.today());
        inspector(NOTICED, this::announce);
        inspector(HEARD, this::hear);
        inspector(DECIDED, this::decide);
        desk.daysAgo(days.since(READ), actors.get(VIRKSOMHET), desk::readInbox);
        inspector(PURSUED, () -> penalty = orders.pursue(desk.following(decision), "Kommunen har ikke svart."));
        inspector(CLAIMED, this::claim);
        desk.daysAgo(days.since(CLAIM_READ), actors.get(VIRKSOMHET), desk::readInbox);
        inspector(COLLECTED, () -> desk.take(penalty, new CollectPenalty(Collector.COLLECTION_AUTHORITY, null)));
    }

    private void announce() {
        decision = decisions.open(
                DemoBody.FURUVIK,
                PowerCode.GDPR_ORDER,
                ABOUT,
                List.of(actors.get(INSPEKTOR), actors.get(JURIST), actors.get(LEDER)));
        UUID letter = desk.begin(
                decision,
                new DraftNotice(
                        List.of(new DraftNotice.Ground(
                                null,
                                "Systemet peker ut elever som kan komme til å slutte, og de får en samtale med rektor uten at en lærer har sett på varselet.",
                                "gdpr-22-1")),
                        "En lærer må se på hvert varsel før det blir brukt.",
                        RATE,
                        days.day(NOTICED - STATEMENT_DAYS)));
        desk.send(decision, letter, actors.get(JURIST));
    }

    private void hear() {
        desk.take(
                decision,
                new ReceiveStatement(
                        "Vi mener at en samtale ikke skader noen.", Channel.LETTER, clock.today(), List.of()));
        desk.take(decision, new AssessStatement("Den som blir pekt ut, merker det lenge. Vi står på det vi varslet."));
    }

    private void decide() {
        UUID letter = desk.begin(
                decision,
                new DraftDecision(
                        "Skolene kaller elever inn etter et varsel fra en maskin. Ingen lærer har sett på det.",
                        "En avgjørelse med stor betydning kan ikke tas av en maskin alene.",
                        "Et feil varsel følger eleven. Lærerne kjenner elevene, og kan se på varslene uten at det koster mye.",
                        List.of(new DraftDecision.Point(
                                "La en lærer se på hvert varsel før noen bruker det.", days.day(LIMIT), RATE)),
                        PenaltyKind.DAY,
                        null));
        desk.send(decision, letter, actors.get(LEDER));
    }

    private void claim() {
        UUID letter = desk.begin(penalty, new ClaimPenalty(clock.today()));
        desk.write(
                penalty,
                letter,
                Map.of(
                        "reasons",
                        "Kommunen har ikke svart på pålegget. Elever ble kalt inn uten at noen hadde sett på varselet, også i forrige uke."));
        desk.send(penalty, letter, actors.get(LEDER));
    }

    private void inspector(int daysAgo, Runnable work) {
        desk.daysAgo(days.since(daysAgo), actors.get(INSPEKTOR), work);
    }
}
