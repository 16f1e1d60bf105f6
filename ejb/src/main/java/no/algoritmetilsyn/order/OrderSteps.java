package no.algoritmetilsyn.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.StepRow;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.letter.desk.LetterPage;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.order.step.AnnulPoint;
import no.algoritmetilsyn.order.step.AskOrderTime;
import no.algoritmetilsyn.order.step.CloseOrder;
import no.algoritmetilsyn.order.step.CorrectFulfilment;
import no.algoritmetilsyn.order.step.GrantOrderTime;
import no.algoritmetilsyn.order.step.PursueOrder;
import no.algoritmetilsyn.order.step.ReceiveOrderAnswer;
import no.algoritmetilsyn.order.step.RefuseOrderTime;
import no.algoritmetilsyn.order.step.TellFulfilled;
import no.algoritmetilsyn.order.step.VerifyPoints;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.task.Tasks;

/** The steps of an order, and what forbids each of them. What the steps do stands beside. */
@ApplicationScoped
public class OrderSteps implements ProceedingSteps {

    @Inject
    Orders orders;

    @Inject
    Access access;

    @Inject
    OrderLetters letters;

    @Inject
    OrderReplies replies;

    @Inject
    OrderOutcomes outcomes;

    @Inject
    OrderCorrections corrections;

    @Inject
    Tasks tasks;

    @Inject
    AuthorityClock clock;

    @Override
    public void declare(StepCatalogue catalogue) {
        catalogue
                .add(ReceiveOrderAnswer.class, (step, run) -> replies.receive(step, run))
                .startingFrom(id -> numbers("answers", orders.waiting(id)))
                .oneRowEach("answers", "number", id -> rows(id));
        catalogue
                .add(AskOrderTime.class, (step, run) -> replies.askTime(step, run))
                .unless(found -> noMoreTime(found.id()));
        catalogue
                .add(GrantOrderTime.class, (step, run) -> replies.grantTime(step, run))
                .startingFrom(id -> wanted(id));
        catalogue.add(RefuseOrderTime.class, (step, run) -> replies.refuseTime(step, run));
        catalogue
                .add(VerifyPoints.class, (step, run) -> outcomes.verify(step, run))
                .startingFrom(id -> numbers("points", orders.answered(id)))
                .oneRowEach("points", "number", id -> rows(id));
        catalogue
                .add(CorrectFulfilment.class, (step, run) -> corrections.correct(step, run))
                .evenAfterTheEnd();
        catalogue
                .add(PursueOrder.class, (step, run) -> outcomes.pursue(step, run))
                .unless(found -> nothingToPursue(found.id()))
                .evenAfterTheEnd();
        catalogue
                .add(AnnulPoint.class, (step, run) -> outcomes.annul(step, run))
                .unless(found -> orders.isSettled(found.id()) ? Optional.of("settled") : Optional.empty());
        catalogue
                .add(TellFulfilled.class, (step, run) -> outcomes.tell(step, run))
                .unless(found -> letterSubmitted(found.id()));
        catalogue.finish(catalogue.add(CloseOrder.class, (step, run) -> outcomes.close(step, run)), this::closing);
    }

    private FinishCheck closing(UUID id) {
        var check = new FinishCheck();
        letters.unsent(id)
                .forEach(letter ->
                        check.when(true, FinishSection.LETTERS, "letterOpen", LetterPage.address(letter.id())));
        return check;
    }

    /** What the staff enters was posted on a day that may be past, and that day counts; a body asks today. */
    private Optional<String> noMoreTime(UUID id) {
        if (orders.order(id).state() != OrderState.RUNNING) {
            return Optional.of("notWithBody");
        }
        if (orders.undecided(id).isPresent()) {
            return Optional.of("pending");
        }
        return access.actor().isStaff() || orders.waiting(id).stream().anyMatch(this::runs)
                ? Optional.empty()
                : Optional.of("limitPassed");
    }

    private boolean runs(OrderPoint point) {
        return !clock.today().isAfter(point.lastDay());
    }

    /**
     * What a task asks for can be done. Else it is decided once, and where something is late that costs something: then all points are
     * counted from there on. An order that was closed for a reason is followed up no more.
     */
    private Optional<String> nothingToPursue(UUID id) {
        if (tasks.isOpen(id, StepRun.taskOf(PursueOrder.class))) {
            return Optional.empty();
        }
        Order order = orders.order(id);
        if (order.state() == OrderState.CLOSED) {
            return Optional.of("closed");
        }
        if (order.pursuedAt() != null) {
            return Optional.of("pursued");
        }
        boolean late = orders.points(id).stream().anyMatch(point -> point.isCostlyLate(clock.today()));
        return late ? Optional.empty() : Optional.of("nothingLate");
    }

    private Optional<String> letterSubmitted(UUID id) {
        return letters.submitted(id, LetterKind.ORDER_FULFILLED);
    }

    /** A row for each of some points. */
    private static Map<String, String> numbers(String list, List<OrderPoint> points) {
        var form = new HashMap<String, String>();
        form.put(list + "-rows", Integer.toString(points.size()));
        for (int i = 0; i < points.size(); i++) {
            form.put(list + "-" + i + "-number", Integer.toString(points.get(i).number()));
        }
        return form;
    }

    /** The points that are not settled, point by point. */
    private List<StepRow> rows(UUID id) {
        return orders.points(id).stream()
                .filter(point -> !point.state().isSettled())
                .map(point -> new StepRow(Integer.toString(point.number()), point.text(), point.limitOn()))
                .toList();
    }

    private Map<String, String> wanted(UUID id) {
        return orders.undecided(id)
                .map(request -> Map.of("until", request.wantedUntil().toString()))
                .orElse(Map.of());
    }
}
