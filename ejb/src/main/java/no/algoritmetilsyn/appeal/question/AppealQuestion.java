package no.algoritmetilsyn.appeal.question;

import java.time.LocalDate;
import no.algoritmetilsyn.appeal.Appellant;

/**
 * Is an appeal in time, and may it be heard? As one row asks it.
 *
 * @param regime code of the act that the case follows
 * @param appellant in what capacity somebody appeals
 * @param decided the day of the decision
 * @param arrived the day word of it arrived; for those who were not told, when they learnt of it
 * @param posted the day the appeal was posted, sent or handed in; null when nobody knows, or there is none yet
 * @param received the day the first instance had it; null when there is none yet
 * @param reasonsAsked the day a party asked for reasons; null when none did
 * @param reasonsArrived the day the reasons arrived; null when they have not, or were not asked for
 * @param lengthenedUntil until when the authority has lengthened the time before it was out; null when it has not
 * @param changedArrived the day word of a decision that changed the first arrived; null when there is none
 */
public record AppealQuestion(
        String regime,
        Appellant appellant,
        LocalDate decided,
        LocalDate arrived,
        LocalDate posted,
        LocalDate received,
        LocalDate reasonsAsked,
        LocalDate reasonsArrived,
        LocalDate lengthenedUntil,
        LocalDate changedArrived) {

    /** The day that counts for being in time: that of posting, or of receipt where nobody knows when it was posted. */
    LocalDate made() {
        return posted == null ? received : posted;
    }
}
