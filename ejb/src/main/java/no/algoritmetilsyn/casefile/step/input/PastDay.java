package no.algoritmetilsyn.casefile.step.input;

import java.time.LocalDate;

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
        if (day != null && day.isAfter(today)) {
            throw InvalidStep.at(field, "future");
        }
    }

    /**
     * @param field of the input
     * @param day as typed, Europe/Oslo; null, where none was asked for, passes
     * @param earliest the first day on which it can have happened; null where any day will do
     * @param today Europe/Oslo
     * @throws InvalidStep {@code future}, or {@code tooEarly} with the earliest day
     */
    public static void require(String field, LocalDate day, LocalDate earliest, LocalDate today) {
        require(field, day, today);
        if (day != null && earliest != null && day.isBefore(earliest)) {
            throw InvalidStep.at(field, "tooEarly", earliest);
        }
    }
}
