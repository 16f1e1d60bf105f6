package no.algoritmetilsyn.demo.web;

import static no.algoritmetilsyn.demo.web.DemoAccount.INSPEKTOR;
import static no.algoritmetilsyn.demo.web.DemoAccount.JURIST;
import static no.algoritmetilsyn.demo.web.DemoAccount.KLAGEORGAN;
import static no.algoritmetilsyn.demo.web.DemoAccount.KLAGEORGAN2;
import static no.algoritmetilsyn.demo.web.DemoAccount.LEDER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.casefile.ProceedingPages;
import no.algoritmetilsyn.fine.step.PayFine;
import no.algoritmetilsyn.platform.AuthorityClock;

/** A fine that was paid before the appeal body lowered it: the rest is owed back. */
@Dependent
class DemoLoweredFine {

    private static final int AMOUNT = 240_000;

    private static final DemoFining.Fined FINED = new DemoFining.Fined(
            "Måling av plukketempo",
            "Selskapet lot målingene gå også i pausene.",
            "Et system målte hvor lenge de ansatte var på toalettet, og sendte tallene til lederen hver kveld.",
            "gdpr-5-1-c",
            "Loggen viser pausene til 96 ansatte, minutt for minutt.",
            "Verneombudet hadde sagt fra to ganger.",
            "factors-tempo.tsv",
            "96 ansatte ble målt i pausene i et halvt år.",
            "Ingen kan samle flere opplysninger om de ansatte enn det som trengs.",
            AMOUNT);

    private static final int LOWERED = 150_000;

    private static final int ENDED = 130;
    private static final int NOTICED = 110;
    private static final int HEARD = 91;
    private static final int WEIGHED = 88;
    private static final int DECIDED = 82;
    private static final int APPEALED = 68;
    private static final int FORWARDED = 62;
    private static final int PAID = 60;
    private static final int REDUCED = 20;

    @Inject
    DemoDesk desk;

    @Inject
    DemoFining fining;

    @Inject
    DemoAppeal appeals;

    @Inject
    ProceedingPages proceedings;

    @Inject
    AuthorityClock clock;

    private Map<DemoAccount, Actor> actors;
    private UUID decision;
    private UUID appeal;
    private LocalDate arrived;

    /** Tells it. */
    void tell(Map<DemoAccount, Actor> everybody) {
        actors = everybody;
        on(NOTICED, INSPEKTOR, () -> decision = fining.announce(FINED, actors));
        on(HEARD, INSPEKTOR, () -> fining.hear(decision, "Vi slettet tallene da vi fikk brevet."));
        on(WEIGHED, INSPEKTOR, () -> fining.weigh(decision, FINED, actors.get(JURIST)));
        on(DECIDED, INSPEKTOR, () -> {
            fining.decide(decision, FINED, ENDED - DECIDED, actors.get(LEDER));
            arrived = clock.today().plusDays(1);
        });
        on(APPEALED, INSPEKTOR, () -> appeal = appeals.receive(decision, "Vi stanset målingene selv, og straks."));
        on(
                FORWARDED,
                INSPEKTOR,
                () -> appeals.sendOn(
                        appeal, arrived, "At målingene er stanset, er alt tatt med i beløpet.", actors.get(LEDER)));
        on(PAID, INSPEKTOR, () -> desk.take(desk.following(decision), new PayFine(AMOUNT, clock.today())));
        on(
                REDUCED,
                KLAGEORGAN,
                () -> appeals.reduce(
                        appeal,
                        proceedings.open(appeal).proceeding().casefileId(),
                        "forvaltningsloven § 46",
                        LOWERED,
                        "At selskapet stanset målingene samme dag, må telle mer.",
                        actors.get(KLAGEORGAN2)));
    }

    private void on(int daysAgo, DemoAccount account, Runnable work) {
        desk.daysAgo(daysAgo, actors.get(account), work);
    }
}
