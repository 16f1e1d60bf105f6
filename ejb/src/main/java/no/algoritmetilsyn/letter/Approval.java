package no.algoritmetilsyn.letter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What comes to a letter after it was submitted: its date, and who is responsible for it. Not part of the snapshot, since it is
 * the snapshot that is approved.
 *
 * @param date that stands in the letter, Europe/Oslo
 * @param by who approved it; null while nobody has, and in a receipt that was made automatically
 */
public record Approval(@NotNull LocalDate date, @Valid LetterFrame.Person by) {

    /** A letter that nobody has approved: it is printed as a draft. */
    public static Approval pending(LocalDate date) {
        return new Approval(date, null);
    }
}
