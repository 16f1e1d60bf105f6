package no.algoritmetilsyn.demo.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.demand.step.Channel;
import no.algoritmetilsyn.order.step.AskOrderTime;
import no.algoritmetilsyn.order.step.Claim;
import no.algoritmetilsyn.order.step.GrantOrderTime;
import no.algoritmetilsyn.order.step.Means;
import no.algoritmetilsyn.order.step.ReceiveOrderAnswer;
import no.algoritmetilsyn.order.step.VerifyPoints;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What a body does with an order of three points: one in time, one after more time, one not. */
@Dependent
class DemoOrder {

    private static final int IN_TIME = 1;
    private static final int AFTER_MORE_TIME = 2;

    @Inject
    DemoDesk desk;

    @Inject
    AuthorityClock clock;

    void giveMoreTime(UUID order, LocalDate until) {
        desk.take(
                order,
                new AskOrderTime(
                        AFTER_MORE_TIME,
                        until,
                        "Teksten skal prøves på ti søkere først.",
                        Channel.PHONE,
                        clock.today()));
        UUID letter = desk.begin(order, new GrantOrderTime(until, "Det gir en bedre forklaring, og haster ikke."));
        desk.send(order, letter);
    }

    /** The body has done two points; both are verified by what it sent. */
    void verify(UUID order, LocalDate first, LocalDate second) {
        desk.take(
                order,
                new ReceiveOrderAnswer(
                        List.of(
                                new ReceiveOrderAnswer.Answer(
                                        IN_TIME, Claim.DONE, "Ny rutine er innført. Hver søknad leses av en person."),
                                new ReceiveOrderAnswer.Answer(
                                        AFTER_MORE_TIME, Claim.DONE, "Forklaringen følger nå hvert svar.")),
                        Channel.LETTER,
                        clock.today(),
                        List.of()));
        desk.take(
                order,
                new VerifyPoints(List.of(
                        new VerifyPoints.Check(IN_TIME, VerifyPoints.Result.FULFILLED, Means.DOCUMENT, first, null),
                        new VerifyPoints.Check(
                                AFTER_MORE_TIME, VerifyPoints.Result.FULFILLED, Means.DOCUMENT, second, null))));
    }
}
