package no.algoritmetilsyn.story;

import java.time.LocalDate;
import no.algoritmetilsyn.deadline.counting.Holidays;

/**
 * The days of the story, counted from the one on which the complaint comes. What somebody is to have done by a day ends on a working day.
 *
 * @param begins the complaint comes
 */
record StoryDays(LocalDate begins) {

    /** The municipality is to have answered the demand. */
    LocalDate demandLimit() {
        return working(21);
    }

    /** The same, with a week more. */
    LocalDate demandLimitMoved() {
        return Holidays.workingDayFrom(demandLimit().plusWeeks(1));
    }

    /** It answers, and the inspection is announced. */
    LocalDate answered() {
        return demandLimitMoved().minusDays(1);
    }

    /** The inspectors come. */
    LocalDate visited() {
        return working(38);
    }

    /** The municipality is to have commented the findings. */
    LocalDate commentLimit() {
        return working(60);
    }

    /** It comments them; the final report and the notice of the order follow at once. */
    LocalDate reported() {
        return working(45);
    }

    /** It is to have said what it thinks of the notice. */
    LocalDate hearingLimit() {
        return working(66);
    }

    /** It says so, and the decision is made. */
    LocalDate decided() {
        return working(52);
    }

    /** It asks for more time for the second point. */
    LocalDate orderTimeAsked() {
        return working(60);
    }

    /** The three points are to be fulfilled. */
    LocalDate orderLimit() {
        return working(84);
    }

    /** The second point, with more time. */
    LocalDate orderLimitMoved() {
        return Holidays.workingDayFrom(orderLimit().plusWeeks(1));
    }

    /** The first point is fulfilled, in time. */
    LocalDate firstFulfilled() {
        return orderLimit().minusDays(1);
    }

    /** The second point is fulfilled, after the limit and within the time that was given. */
    LocalDate secondFulfilled() {
        return orderLimit().plusDays(6);
    }

    /** Nine days have gone by since the limit of the third point. */
    LocalDate pursued() {
        return orderLimit().plusDays(9);
    }

    /** The third point is fulfilled; this day costs nothing. */
    LocalDate thirdFulfilled() {
        return orderLimit().plusDays(10);
    }

    private LocalDate working(int days) {
        return Holidays.workingDayFrom(begins.plusDays(days));
    }
}
