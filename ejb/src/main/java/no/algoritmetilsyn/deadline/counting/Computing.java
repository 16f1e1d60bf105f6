package no.algoritmetilsyn.deadline.counting;

import java.time.LocalDate;

/** One way of counting time. */
sealed interface Computing
        permits CourtsActComputing, WorkingDaysComputing, EuComputing, CalendarComputing, DayAfterLimitComputing {

    boolean counts(DeadlineUnit unit);

    /** Counts a limit whose unit it counts; a limit in hours comes with a moment. */
    Computation compute(TimeLimit limit, Start start);

    /** Where a limit ends that would end on a day; adds the step when that is another day. */
    LocalDate landing(LocalDate end, Reckoning reckoning);
}
