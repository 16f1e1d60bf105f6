package no.algoritmetilsyn.process;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.law.power.PenaltyKind;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.order.OrderFacts;
import no.algoritmetilsyn.order.OrderLetterOwner;
import no.algoritmetilsyn.order.OrderOpening;
import no.algoritmetilsyn.order.OrderSteps;
import no.algoritmetilsyn.order.step.Claim;
import no.algoritmetilsyn.order.step.Means;
import no.algoritmetilsyn.order.step.ReceiveOrderAnswer;
import no.algoritmetilsyn.order.step.TellFulfilled;
import no.algoritmetilsyn.order.step.VerifyPoints;

/** Orders that decisions have led to, on the engine, the boundaries and the tables themselves. */
class OrderFixture extends DecisionFixture {

    /** The limits of the three points, on working days. */
    static final LocalDate FIRST = LocalDate.of(2027, 2, 1);

    static final LocalDate SECOND = LocalDate.of(2027, 3, 1);

    OrderFixture() {
        this(List.of(), List.of());
    }

    OrderFixture(List<Class<? extends ProceedingSteps>> more, List<Class<?>> heard) {
        super(
                with(more, List.of(OrderSteps.class)),
                with(heard, List.of(OrderOpening.class, OrderLetterOwner.class, OrderFacts.class)));
    }

    /** An order of three points, the first two of which cost something each day. */
    UUID ordered() {
        on(MONDAY);
        UUID decision = made(PenaltyKind.DAY, point(FIRST, 15_000), point(SECOND, 10_000), point(SECOND, null));
        return orderOf(decision);
    }

    /** The order that carries out a decision. */
    UUID orderOf(UUID decision) {
        return UUID.fromString(text("SELECT id FROM orders WHERE decision_id = :id", decision));
    }

    static ReceiveOrderAnswer answer(LocalDate posted, int... numbers) {
        return new ReceiveOrderAnswer(
                Arrays.stream(numbers)
                        .mapToObj(number -> new ReceiveOrderAnswer.Answer(number, Claim.DONE, "Gjort."))
                        .toList(),
                Channel.LETTER,
                posted,
                List.of());
    }

    static VerifyPoints.Check fulfilled(int number, LocalDate day) {
        return new VerifyPoints.Check(number, VerifyPoints.Result.FULFILLED, Means.DOCUMENT, day, null);
    }

    static VerifyPoints.Check lacking(int number) {
        return new VerifyPoints.Check(
                number, VerifyPoints.Result.NOT_FULFILLED, Means.TEST, null, "Modellen avgjer enno.");
    }

    static VerifyPoints verified(VerifyPoints.Check... checks) {
        return new VerifyPoints(List.of(checks));
    }

    /** Tells that all points are fulfilled, which ends the order. */
    void endFulfilled(UUID order) {
        take(order, new TellFulfilled(null));
        UUID letter = letter(order);
        submit(order, letter);
        take(order, new SendLetter(letter));
    }

    @Override
    String state(UUID id) {
        return text("SELECT state FROM orders WHERE id = :id", id);
    }

    /** State of each point, in order. */
    List<String> points(UUID id) {
        return texts("SELECT state FROM order_points WHERE order_id = :id ORDER BY number", id);
    }
}
