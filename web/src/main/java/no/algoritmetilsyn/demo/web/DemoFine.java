package no.algoritmetilsyn.demo.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.appeal.step.AssessAppeal;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.appeal.step.DismissAppeal;
import no.algoritmetilsyn.appeal.step.ReceiveAppeal;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.decision.step.CloseDecision;
import no.algoritmetilsyn.fine.step.PayFine;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * A fine on a small company that let a machine judge faces. It appealed too late, which was dismissed, and paid too late, which bears
 * interest.
 */
@Dependent
class DemoFine {

    private static final int AMOUNT = 180_000;

    private static final DemoFining.Fined FINED = new DemoFining.Fined(
            "Videointervju med analyse",
            "Selskapet visste hva systemet gjorde, og lot det gå.",
            "Et system ga poeng for ansikt og stemme, og de som fikk lite, fikk avslag uten at noen så opptaket.",
            "gdpr-22-1",
            "Loggen viser at ingen åpnet opptakene før avslaget gikk ut.",
            "Leverandøren hadde skrevet at poengene ikke måtte brukes alene.",
            "factors.tsv",
            "214 personer fikk avslag etter poeng for ansikt og stemme. Ingen så opptakene.",
            "En avgjørelse med stor betydning kan ikke tas av en maskin alene.",
            AMOUNT);

    private static final int ENDED = 190;
    private static final int NOTICED = 150;
    private static final int HEARD = 131;
    private static final int WEIGHED = 128;
    private static final int DECIDED = 116;
    private static final int APPEALED = 84;
    private static final int DISMISSED = 78;
    private static final int CLOSED = 76;
    private static final int PAID = 20;

    @Inject
    DemoDesk desk;

    @Inject
    DemoFining fining;

    @Inject
    AuthorityClock clock;

    private Map<DemoAccount, Actor> actors;
    private UUID decision;
    private UUID appeal;

    /** Tells it. */
    void tell(Map<DemoAccount, Actor> everybody) {
        actors = everybody;
        inspector(NOTICED, () -> decision = fining.announce(FINED, actors));
        inspector(
                HEARD,
                () -> fining.hear(
                        decision,
                        "Vi har sluttet å bruke systemet, og tilbyr alle et nytt intervju. Gebyret er for høyt for oss."));
        inspector(WEIGHED, () -> fining.weigh(decision, FINED, actors.get(DemoAccount.JURIST)));
        inspector(DECIDED, () -> fining.decide(decision, FINED, ENDED - DECIDED, actors.get(DemoAccount.LEDER)));
        inspector(APPEALED, this::receiveAppeal);
        inspector(DISMISSED, this::dismiss);
        inspector(CLOSED, () -> desk.take(decision, new CloseDecision(null)));
        inspector(PAID, () -> desk.take(desk.following(decision), new PayFine(AMOUNT, clock.today())));
    }

    /** More than three weeks after the decision came, and nothing excuses it (forvaltningsloven § 31). */
    private void receiveAppeal() {
        appeal = desk.begin(
                decision,
                new ReceiveAppeal(null, "Gebyret er for høyt.", null, null, Channel.LETTER, clock.today(), List.of()));
        LocalDate arrived = clock.today().minusDays(DECIDED - APPEALED - 1L);
        desk.take(
                appeal,
                new AssessAppeal(
                        Conclusion.INADMISSIBLE,
                        arrived,
                        null,
                        null,
                        null,
                        "Daglig leder var på ferie, men selskapet kunne ha svart."));
    }

    private void dismiss() {
        UUID letter = desk.begin(appeal, new DismissAppeal(null));
        desk.write(
                appeal,
                letter,
                Map.of(
                        "reason",
                        "Klagen er sendt mer enn en uke for sent. En ferie er ingen grunn til å se bort fra fristen."));
        desk.send(appeal, letter, actors.get(DemoAccount.LEDER));
    }

    private void inspector(int daysAgo, Runnable work) {
        desk.daysAgo(daysAgo, actors.get(DemoAccount.INSPEKTOR), work);
    }
}
