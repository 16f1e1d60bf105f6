package no.algoritmetilsyn.demo.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.algoritmetilsyn.deadline.counting.Holidays;

/** The days of a story, counted back from the one on which the demo is made; what somebody does, is done on a working day. */
record DemoDays(LocalDate today) {

    /** The first working day from so many days before today on. */
    LocalDate day(int ago) {
        return Holidays.workingDayFrom(today.minusDays(ago));
    }

    /** How many days it is since that day. */
    long since(int ago) {
        return ChronoUnit.DAYS.between(day(ago), today);
    }
}
