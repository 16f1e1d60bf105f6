package no.algoritmetilsyn.algorithm;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A state of the public register.
 *
 * @param records how many the public may see
 * @param versions how many versions of them were published
 * @param changes how much has changed in them so far: it grows with each change, also when a later one was committed
 *     before an earlier one
 * @param since when the first of them was registered; null while there are none
 * @param changedAt when one of them changed last
 * @param day the day it is, since withheld fields may be shown from a day on
 */
public record RegisterState(
        long records, long versions, long changes, Instant since, Instant changedAt, LocalDate day) {}
