package no.algoritmetilsyn.demo.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.decision.step.AssessStatement;
import no.algoritmetilsyn.decision.step.DraftDecision;
import no.algoritmetilsyn.decision.step.DraftNotice;
import no.algoritmetilsyn.decision.step.ReceiveStatement;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.order.step.Claim;
import no.algoritmetilsyn.order.step.Means;
import no.algoritmetilsyn.order.step.ReceiveOrderAnswer;
import no.algoritmetilsyn.order.step.TellFulfilled;
import no.algoritmetilsyn.order.step.VerifyPoints;
import no.algoritmetilsyn.platform.AuthorityClock;

/** An order without a coercive fine that was followed in time, and the letter that closed it. */
@Dependent
class DemoFulfilled {

    private static final String ABOUT = "Kredittvurdering av privatkunder";
    private static final int NOTICED = 140;
    private static final int HEARD = 122;
    private static final int DECIDED = 115;
    private static final int LIMIT = 70;
    private static final int ANSWERED = 80;
    private static final int VERIFIED = 77;
    private static final int STATEMENT_WEEKS = 3;
    private static final int ONLY = 1;

    @Inject
    DemoDesk desk;

    @Inject
    DemoDecision decisions;

    @Inject
    AuthorityClock clock;

    private Map<DemoAccount, Actor> actors;
    private UUID decision;

    /** Tells it. */
    void tell(Map<DemoAccount, Actor> everybody) {
        actors = everybody;
        LocalDate limit = Holidays.workingDayFrom(clock.today().minusDays(LIMIT));
        inspector(NOTICED, this::announce);
        inspector(HEARD, this::hear);
        inspector(DECIDED, () -> decide(limit));
        inspector(ANSWERED, this::answer);
        inspector(VERIFIED, this::verify);
    }

    private void announce() {
        decision = decisions.open(
                DemoBody.FJELLBANKEN,
                PowerCode.GDPR_ORDER,
                ABOUT,
                List.of(
                        actors.get(DemoAccount.INSPEKTOR),
                        actors.get(DemoAccount.JURIST),
                        actors.get(DemoAccount.LEDER)));
        UUID letter = desk.begin(
                decision,
                new DraftNotice(
                        List.of(new DraftNotice.Ground(
                                null,
                                "De som får avslag på lån, får ikke vite at en maskin avgjorde, eller hva som talte mot dem.",
                                "gdpr-22-1")),
                        "Dere må fortelle den som får avslag, hvordan søknaden ble avgjort.",
                        null,
                        Holidays.workingDayFrom(clock.today().plusWeeks(STATEMENT_WEEKS))));
        desk.send(decision, letter, actors.get(DemoAccount.JURIST));
    }

    private void hear() {
        desk.take(
                decision,
                new ReceiveStatement(
                        "Vi er enige, og trenger seks uker på å endre brevene.",
                        Channel.LETTER,
                        clock.today(),
                        List.of()));
        desk.take(decision, new AssessStatement("Seks uker er rimelig."));
    }

    private void decide(LocalDate limit) {
        UUID letter = desk.begin(
                decision,
                new DraftDecision(
                        "Banken avslår lån ved en maskin, og sier ikke hvordan eller hvorfor.",
                        "Den som blir vurdert av en maskin alene, har krav på en forklaring og på at et menneske ser på saken.",
                        "Et lån kan avgjøre hvor folk bor. Banken kan endre brevene uten stor kostnad.",
                        List.of(new DraftDecision.Point(
                                "Forklar i hvert avslag hvordan søknaden ble vurdert, og hvordan man ber om en ny vurdering.",
                                limit,
                                null)),
                        null,
                        null));
        desk.send(decision, letter, actors.get(DemoAccount.LEDER));
    }

    private void answer() {
        desk.take(
                desk.following(decision),
                new ReceiveOrderAnswer(
                        List.of(new ReceiveOrderAnswer.Answer(ONLY, Claim.DONE, "De nye brevene er tatt i bruk.")),
                        Channel.LETTER,
                        clock.today(),
                        List.of()));
    }

    private void verify() {
        UUID order = desk.following(decision);
        desk.take(
                order,
                new VerifyPoints(List.of(new VerifyPoints.Check(
                        ONLY,
                        VerifyPoints.Result.FULFILLED,
                        Means.DOCUMENT,
                        clock.today().minusDays(ANSWERED - VERIFIED + 1L),
                        null))));
        desk.send(order, desk.begin(order, new TellFulfilled(null)));
    }

    private void inspector(int daysAgo, Runnable work) {
        desk.daysAgo(daysAgo, actors.get(DemoAccount.INSPEKTOR), work);
    }
}
