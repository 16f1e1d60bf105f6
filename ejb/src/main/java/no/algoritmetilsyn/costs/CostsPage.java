package no.algoritmetilsyn.costs;

import java.util.List;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.law.collection.EntryCorrection;

/**
 * A claim of costs as the staff see it.
 *
 * @param items what was spent, by its number
 * @param payments of it, by day
 * @param corrections of what was entered as paid by mistake
 * @param claimedIn the proceeding in which it was claimed
 * @param limit until when it could be claimed
 * @param ruling what is ruled; null before, and for those of the other organ as long as it is drafted
 */
public record CostsPage(
        CostsClaim claim,
        List<CostsItem> items,
        List<CostsPayment> payments,
        List<EntryCorrection> corrections,
        Proceeding claimedIn,
        CostsLimit limit,
        CostsRuling ruling) {

    public CostsPage {
        items = List.copyOf(items);
    }

    /** Whether it came too late. */
    public boolean isLate() {
        return limit.isLate(claim.filing().postedOn());
    }
}
