package no.algoritmetilsyn.appeal;

import java.time.LocalDate;

/**
 * How the answer to a complaint can be appealed, or was, as its complainant sees it.
 *
 * @param decidedOn the day on which it was decided
 * @param lastDay the last day to appeal it (forvaltningsloven § 29)
 * @param barOn the last day on which an appeal can be heard at all (§ 31)
 * @param late whether the last day has passed
 * @param barred whether that other day has passed, too
 * @param appeal reference of an appeal that waits for a decision; null for none
 * @param appealedOn the day on which it came in; null as above
 * @param body who decides it, while it lies with the appeal body; else null
 */
public record AnswerAppeal(
        LocalDate decidedOn,
        LocalDate lastDay,
        LocalDate barOn,
        boolean late,
        boolean barred,
        String appeal,
        LocalDate appealedOn,
        String body) {

    /** Whether an appeal waits for a decision. */
    public boolean isAppealed() {
        return appeal != null;
    }
}
