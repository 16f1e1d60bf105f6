package no.algoritmetilsyn.inspection.choice;

import java.time.LocalDate;
import no.algoritmetilsyn.inspection.theme.Words;

/**
 * How much something counts, from a day on.
 *
 * @param points for each
 * @param most how many are counted at most
 * @param from first day on which it holds, Europe/Oslo
 * @param until last day on which it holds, or null
 * @param provision what lets us look at it
 * @param why it counts that much
 */
public record Weight(
        Factor factor, int points, int most, LocalDate from, LocalDate until, String provision, Words why) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
