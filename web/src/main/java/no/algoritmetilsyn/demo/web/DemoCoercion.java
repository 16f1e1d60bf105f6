package no.algoritmetilsyn.demo.web;

import static no.algoritmetilsyn.demo.web.DemoAccount.INSPEKTOR;
import static no.algoritmetilsyn.demo.web.DemoAccount.KLAGEORGAN;
import static no.algoritmetilsyn.demo.web.DemoAccount.KLAGEORGAN2;
import static no.algoritmetilsyn.demo.web.DemoAccount.LEDER;
import static no.algoritmetilsyn.demo.web.DemoAccount.VIRKSOMHET;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.penalty.step.ClaimPenalty;
import no.algoritmetilsyn.penalty.step.ClosePenalty;
import no.algoritmetilsyn.penalty.step.RegisterPayment;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Nine days of coercive fine: claimed, appealed by the body, reduced to five days by the appeal body, paid. */
@Dependent
class DemoCoercion {

    private static final int DAYS_LEFT = 5;

    private static final int CLAIMED = 60;
    private static final int READ = 58;
    private static final int APPEALED = 55;
    private static final int FORWARDED = 51;
    private static final int REDUCED = 40;
    private static final int PAID = 35;

    @Inject
    DemoDesk desk;

    @Inject
    DemoAppeal appeals;

    @Inject
    AuthorityClock clock;

    private LocalDate arrived;
    private UUID appeal;

    /** Tells it, of a coercive fine that runs no longer. */
    void tell(UUID penalty, UUID casefile, Map<DemoAccount, Actor> actors) {
        Actor inspector = actors.get(INSPEKTOR);
        DemoDays days = new DemoDays(clock.today());
        desk.daysAgo(days.since(CLAIMED), inspector, () -> claim(penalty, actors.get(LEDER)));
        desk.daysAgo(days.since(READ), actors.get(VIRKSOMHET), () -> {
            desk.readInbox();
            arrived = clock.today();
        });
        desk.daysAgo(
                days.since(APPEALED),
                inspector,
                () -> appeal = appeals.receive(penalty, "Fire av dagene var dataanlegget nede hos leverandøren."));
        desk.daysAgo(
                days.since(FORWARDED),
                inspector,
                () -> appeals.sendOn(
                        appeal, arrived, "Dagene er talt riktig, og kommunen sa ikke fra.", actors.get(LEDER)));
        desk.daysAgo(
                days.since(REDUCED),
                actors.get(KLAGEORGAN),
                () -> appeals.reduce(
                        appeal,
                        casefile,
                        "forvaltningsloven § 51",
                        DAYS_LEFT * DemoDecision.RATE,
                        "I fire dager kunne kommunen ikke gjøre noe.",
                        actors.get(KLAGEORGAN2)));
        desk.daysAgo(days.since(PAID), inspector, () -> {
            desk.take(penalty, new RegisterPayment(DAYS_LEFT * DemoDecision.RATE, clock.today()));
            desk.take(penalty, new ClosePenalty(null));
        });
    }

    private void claim(UUID penalty, Actor leader) {
        UUID letter = desk.begin(penalty, new ClaimPenalty(clock.today()));
        desk.write(
                penalty,
                letter,
                Map.of(
                        "reasons",
                        "Vurderingen skulle vært gjort på nytt innen fristen. Den kom ti dager etter, og den dagen koster ingenting."));
        desk.send(penalty, letter, leader);
    }
}
