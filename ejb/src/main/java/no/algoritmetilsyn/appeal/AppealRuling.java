package no.algoritmetilsyn.appeal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What comes of an appeal.
 *
 * @param amountAfter whole kroner that are still claimed; null where no claim is changed
 * @param statement why, or what the appeal body is told
 * @param decidedUnder provisions on which the appeal body rests it; null before it has decided
 * @param externalReference number of an appeal body outside this installation; or null
 */
@Embeddable
public record AppealRuling(
        @Enumerated(EnumType.STRING) AppealResult result,
        Integer amountAfter,
        String statement,
        String decidedUnder,
        String externalReference) {}
