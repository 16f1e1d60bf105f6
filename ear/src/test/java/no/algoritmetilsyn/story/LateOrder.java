package no.algoritmetilsyn.story;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The chapters about an order of three points, one of which is fulfilled late, in the order in which they are told, by whatever means. */
record LateOrder(StoryDays days, Consumer<LocalDate> goesOnOn) {

    /** What happens with the order. */
    interface Order {

        void givesMoreTimeForTheSecondPoint();

        /** The municipality tells that it has done it, and an inspector has looked. */
        void isFulfilledToday(int number);

        /** The timer has opened a task; a person decides that the penalty is to be followed up. */
        void isPursued();

        void isClosed();
    }

    /** What happens with the coercive fine. */
    interface Penalty {

        void hasRunNineDays();

        void isClaimed();

        /** The municipality appeals the claim; the first instance stands by it and sends it on. */
        void isAppealed();

        void isReducedToFiveDays();

        void isPaid();
    }

    /** @param begun the fine, once the order is pursued */
    void isTold(Order order, Supplier<Penalty> begun) {
        goesOnOn.accept(days.orderTimeAsked());
        order.givesMoreTimeForTheSecondPoint();
        goesOnOn.accept(days.firstFulfilled());
        order.isFulfilledToday(1);
        goesOnOn.accept(days.secondFulfilled());
        order.isFulfilledToday(2);
        goesOnOn.accept(days.pursued());
        order.isPursued();

        Penalty penalty = begun.get();
        penalty.hasRunNineDays();
        goesOnOn.accept(days.thirdFulfilled());
        order.isFulfilledToday(3);
        penalty.hasRunNineDays();
        penalty.isClaimed();
        penalty.isAppealed();
        penalty.isReducedToFiveDays();
        penalty.isPaid();
        order.isClosed();
    }
}
