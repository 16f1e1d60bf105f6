package no.algoritmetilsyn.deadline.counting;

import java.time.LocalDate;

/** Only Mondays to Fridays that are no holidays count; the starting day does not. */
final class WorkingDaysComputing implements Computing {

    @Override
    public boolean counts(DeadlineUnit unit) {
        return unit == DeadlineUnit.WORKING_DAY;
    }

    @Override
    public Computation compute(TimeLimit limit, Start start) {
        var reckoning = new Reckoning();
        return reckoning.endsWith(reckoning.workingDays(limit.amount(), start.date()));
    }

    @Override
    public LocalDate landing(LocalDate end, Reckoning reckoning) {
        return reckoning.movedToWorkingDay(end);
    }
}
