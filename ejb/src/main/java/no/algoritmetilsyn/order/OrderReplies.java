package no.algoritmetilsyn.order;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.casefile.IncomingWords;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.journal.Journal;
import no.algoritmetilsyn.journal.JournalEntry;
import no.algoritmetilsyn.journal.NewEntry;
import no.algoritmetilsyn.order.step.AskOrderTime;
import no.algoritmetilsyn.order.step.GrantOrderTime;
import no.algoritmetilsyn.order.step.ReceiveOrderAnswer;
import no.algoritmetilsyn.order.step.RefuseOrderTime;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The rules of what a body answers to an order and asks for, as staff write it down. */
@Dependent
class OrderReplies {

    /** Nobody is given longer. */
    private static final int MOST_YEARS = 30;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Orders orders;

    @Inject
    OrderLimits limits;

    @Inject
    OrderLetters letters;

    @Inject
    IncomingWords words;

    @Inject
    Journal journal;

    @Inject
    AuthorityClock clock;

    @Inject
    Event<OrderPointChanged> changed;

    @Inject
    Event<TimeGivenLate> givenLate;

    void receive(ReceiveOrderAnswer step, StepRun run) {
        Order order = orders.order(run.id());
        requirePosted(step.posted(), order);
        requireOpen(step, run.id());
        step.answers().forEach(answer -> {
            OrderPoint point = orders.point(run.id(), answer.number()).orElseThrow();
            point.answer();
            entities.persist(
                    new OrderAnswer(point.id(), step, answer, run.actor().id(), run.now()));
        });
        enterInJournal(order, step, run);
        orders.undecided(run.id()).ifPresent(request -> {
            request.decide(
                    OrderTimeRequest.Outcome.LAPSED, null, null, run.actor().id(), run.now());
            limits.timeDecided(order);
        });
        // What is said while other points are verified is verified with them.
        if (order.state() == OrderState.RUNNING) {
            order.answer();
            limits.answered(order);
        }
        run.variable("toVerify", true);
        run.detail("points", Integer.toString(step.answers().size()));
        run.detail("posted", step.posted().toString());
    }

    private void requireOpen(ReceiveOrderAnswer step, UUID id) {
        var faults = new ArrayList<Violation>();
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < step.answers().size(); i++) {
            int number = step.answers().get(i).number();
            String pointer = "/answers/" + i + "/number";
            Optional<OrderPoint> point = orders.point(id, number);
            if (!named.add(number)) {
                faults.add(Violation.at(pointer, "twice"));
            } else if (point.isEmpty()) {
                faults.add(Violation.at(pointer, "unknown"));
            } else if (point.get().state().isSettled()) {
                faults.add(Violation.at(pointer, "settled"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidStep(faults);
        }
    }

    private void enterInJournal(Order order, ReceiveOrderAnswer step, StepRun run) {
        String title = "Svar på pålegg";
        journal.record(new NewEntry(
                order.casefileId(),
                JournalEntry.Kind.INCOMING,
                title + " " + order.reference(),
                title,
                step.posted(),
                run.now(),
                "ORDER",
                order.id(),
                null,
                order.body().organisationId(),
                step.files(),
                null,
                "offl-24-2"));
    }

    void askTime(AskOrderTime step, StepRun run) {
        Order order = orders.order(run.id());
        requirePosted(step.posted(), order);
        OrderPoint point = orders.point(run.id(), step.number())
                .filter(found -> found.state().isWaiting())
                .orElseThrow(() -> InvalidStep.at("number", "unknown"));
        if (step.posted().isAfter(point.lastDay())) {
            throw InvalidStep.at("number", "limitPassed", point.limitOn());
        }
        requireLater(step.until(), point);
        var request =
                new OrderTimeRequest(run.id(), point.id(), step, run.actor().id(), run.now());
        entities.persist(request);
        limits.timeAsked(order);
        words.enter(
                "Ber om mer tid", IncomingWords.Sender.organisation(order.body().organisationId()), step.posted(), run);
        run.created(request.id());
        run.detail("point", step.number().toString());
    }

    private static void requireLater(LocalDate until, OrderPoint point) {
        if (!until.isAfter(point.limitOn())) {
            throw InvalidStep.at("until", "notLater", point.limitOn());
        }
    }

    /**
     * Before the limit has passed it moves at once, in favour of the body, and so does the first day that can cost something. After it,
     * what has accrued stands, and what is given keeps more from accruing from today on (forvaltningsloven § 51).
     */
    void grantTime(GrantOrderTime step, StepRun run) {
        Order order = orders.order(run.id());
        OrderTimeRequest request = orders.undecided(run.id()).orElseThrow();
        OrderPoint point = orders.asked(request);
        LocalDate before = point.limitOn();
        requireLater(step.until(), point);
        boolean late = clock.today().isAfter(point.lastDay());
        if (late && !step.until().isAfter(clock.today())) {
            throw InvalidStep.at("until", "past");
        }
        LocalDate latest = clock.today().plusYears(MOST_YEARS);
        if (step.until().isAfter(latest)) {
            throw InvalidStep.at("until", "tooLate", latest);
        }
        if (!Holidays.isWorkingDay(step.until())) {
            throw InvalidStep.at("until", "dayOff", Holidays.workingDayFrom(step.until()));
        }
        request.decide(
                OrderTimeRequest.Outcome.GRANTED,
                step.until(),
                step.reason(),
                run.actor().id(),
                run.now());
        limits.timeDecided(order);
        run.detail("from", before.toString());
        run.detail("to", step.until().toString());
        if (late) {
            giveLate(order, point, request, run);
        } else {
            move(order, point, step);
        }
        run.created(letters.moreTime(order, point, before, request));
    }

    private void move(Order order, OrderPoint point, GrantOrderTime step) {
        limits.extended(point, step.until(), step.reason());
        point.limitOn(step.until());
        changed.fire(OrderPointChanged.of(order.id(), point));
    }

    private void giveLate(Order order, OrderPoint point, OrderTimeRequest request, StepRun run) {
        request.pauseFrom(clock.today());
        givenLate.fire(TimeGivenLate.of(order.id(), point, request));
        run.detail("pausesFrom", clock.today().toString());
    }

    void refuseTime(RefuseOrderTime step, StepRun run) {
        Order order = orders.order(run.id());
        OrderTimeRequest request = orders.undecided(run.id()).orElseThrow();
        request.decide(
                OrderTimeRequest.Outcome.REFUSED,
                null,
                step.reason(),
                run.actor().id(),
                run.now());
        limits.timeDecided(order);
        run.created(letters.noMoreTime(order, orders.asked(request), request.postedOn()));
    }

    private void requirePosted(LocalDate posted, Order order) {
        PastDay.require("posted", posted, order.decidedOn(), clock.today());
    }
}
