package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What holds for each limit that a decision sets. */
@Dependent
class DecisionLimits {

    /** Nobody is given longer, nor does a coercive fine run for longer. */
    private static final int MOST_YEARS = 30;

    @Inject
    AuthorityClock clock;

    /** What is wrong with the last day for something: not to come, too far ahead to be counted, or on a day off. */
    Optional<Violation> fault(String pointer, LocalDate limit) {
        if (!limit.isAfter(clock.today())) {
            return Optional.of(Violation.at(pointer, "past"));
        }
        LocalDate latest = clock.today().plusYears(MOST_YEARS);
        if (limit.isAfter(latest)) {
            return Optional.of(Violation.at(pointer, "tooLate", latest));
        }
        return Holidays.isWorkingDay(limit)
                ? Optional.empty()
                : Optional.of(Violation.at(pointer, "dayOff", Holidays.workingDayFrom(limit)));
    }
}
