package no.algoritmetilsyn.deadline.counting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Days, weeks, months and years after the starting day, whatever day that is; hours as they pass. */
final class CalendarComputing implements Computing {

    @Override
    public boolean counts(DeadlineUnit unit) {
        return unit != DeadlineUnit.WORKING_DAY;
    }

    @Override
    public Computation compute(TimeLimit limit, Start start) {
        var reckoning = new Reckoning();
        return switch (limit.unit()) {
            case AT_ONCE -> reckoning.atOnce(start);
            case HOUR -> {
                Instant end = start.instant().plus(Duration.ofHours(limit.amount()));
                yield reckoning.endsAt(end, limit.amount(), start.instant());
            }
            default -> reckoning.endsWith(reckoning.counted(limit, start.date()));
        };
    }

    @Override
    public LocalDate landing(LocalDate end, Reckoning reckoning) {
        return end;
    }
}
