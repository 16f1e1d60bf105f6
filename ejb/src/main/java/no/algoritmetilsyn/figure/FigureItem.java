package no.algoritmetilsyn.figure;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.casefile.ProceedingKind;

/**
 * One of the things that a figure counts.
 *
 * @param day on which it came about, Europe/Oslo
 * @param proceedingId the proceeding that it belongs to
 * @param reference what people call that
 * @param title what that is about
 * @param organisation whom that is about; or null
 * @param item the number of a finding, or the kind of a letter; else null
 * @param amount in kroner, or of people; or null
 */
public record FigureItem(
        LocalDate day,
        UUID proceedingId,
        ProceedingKind kind,
        String reference,
        String title,
        String organisation,
        String item,
        Long amount) {}
