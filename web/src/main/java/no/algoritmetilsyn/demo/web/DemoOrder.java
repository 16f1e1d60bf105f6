package no.algoritmetilsyn.demo.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.order.step.AskOrderTime;
import no.algoritmetilsyn.order.step.Claim;
import no.algoritmetilsyn.order.step.GrantOrderTime;
import no.algoritmetilsyn.order.step.Means;
import no.algoritmetilsyn.order.step.PursueOrder;
import no.algoritmetilsyn.order.step.ReceiveOrderAnswer;
import no.algoritmetilsyn.order.step.TellFulfilled;
import no.algoritmetilsyn.order.step.VerifyPoints;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What a body does with an order of three points: one in time, one after more time, one late. */
@Dependent
class DemoOrder {

    static final int IN_TIME = 1;
    static final int AFTER_MORE_TIME = 2;
    static final int LATE = 3;

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

    /**
     * The body has done a point, and what it sent shows that.
     *
     * @param day on which it was done
     */
    void fulfil(UUID order, int number, String text, LocalDate day) {
        desk.take(
                order,
                new ReceiveOrderAnswer(
                        List.of(new ReceiveOrderAnswer.Answer(number, Claim.DONE, text)),
                        Channel.LETTER,
                        clock.today(),
                        List.of()));
        desk.take(
                order,
                new VerifyPoints(List.of(
                        new VerifyPoints.Check(number, VerifyPoints.Result.FULFILLED, Means.DOCUMENT, day, null))));
    }

    /** The last day of a point has passed, and somebody decides that neglect costs what was decided; gives the coercive fine. */
    UUID pursue(UUID order, String reason) {
        desk.timers(order);
        desk.take(order, new PursueOrder(reason));
        return desk.following(order);
    }

    /** All is done, and the body is told so. */
    void close(UUID order) {
        desk.send(order, desk.begin(order, new TellFulfilled(null)));
    }
}
