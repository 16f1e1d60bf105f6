package no.algoritmetilsyn.appeal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What comes of an appeal.
 *
 * @param amountAfter whole kroner that are still claimed; null where no claim is changed
 * @param statement why, or what the appeal body is told
 * @param decidedUnder provisions on which the appeal body rests it; null before it has decided
 * @param externalReference number of an appeal body outside this installation; or null
 * @param useAfter which use an interim ban forbids after it; null where that stays as it was
 * @param lastDayAfter the last day of such a ban after it; null where that stays as it was
 */
@Embeddable
public record AppealRuling(
        @Enumerated(EnumType.STRING) AppealResult result,
        Integer amountAfter,
        String statement,
        String decidedUnder,
        String externalReference,
        String useAfter,
        LocalDate lastDayAfter) {

    /** What comes of an appeal that is about no ban, or changes none. */
    AppealRuling(
            AppealResult result, Integer amountAfter, String statement, String decidedUnder, String externalReference) {
        this(result, amountAfter, statement, decidedUnder, externalReference, null, null);
    }

    /** What a ban forbids after it; null where none is changed. */
    ForbiddenAfter forbidden() {
        return useAfter == null && lastDayAfter == null ? null : new ForbiddenAfter(useAfter, lastDayAfter);
    }
}
