package no.algoritmetilsyn.casefile.step.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The day on which something happened, as somebody typed it: it has come, and it does not come before what it follows. */
public final class PastDay {

    private PastDay() {}

    /**
     * @param field of the input
     * @param day as typed, Europe/Oslo; null, where none was asked for, passes
     * @param today Europe/Oslo
     * @throws InvalidStep {@code future}
     */
    public static void require(String field, LocalDate day, LocalDate today) {
        require(field, day, null, today);
    }

    /**
     * @param field of the input
     * @param day as typed, Europe/Oslo; null, where none was asked for, passes
     * @param earliest the first day on which it can have happened; null where any day will do
     * @param today Europe/Oslo
     * @throws InvalidStep {@code future}, or {@code tooEarly} with the earliest day
     */
    public static void require(String field, LocalDate day, LocalDate earliest, LocalDate today) {
        fault("/" + field, day, earliest, today).ifPresent(fault -> {
            throw new InvalidStep(List.of(fault));
        });
    }

    /**
     * What is wrong with a day among other values: {@code future}, or {@code tooEarly} with the earliest day.
     *
     * @param pointer where it stands in the input, a JSON Pointer
     * @param earliest the first day on which it can have happened; null where any day will do
     */
    public static Optional<Violation> fault(String pointer, LocalDate day, LocalDate earliest, LocalDate today) {
        if (day == null) {
            return Optional.empty();
        }
        if (day.isAfter(today)) {
            return Optional.of(Violation.at(pointer, "future"));
        }
        return earliest != null && day.isBefore(earliest)
                ? Optional.of(Violation.at(pointer, "tooEarly", earliest))
                : Optional.empty();
    }
}
