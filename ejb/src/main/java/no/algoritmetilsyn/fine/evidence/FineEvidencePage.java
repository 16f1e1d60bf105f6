package no.algoritmetilsyn.fine.evidence;

import java.util.List;
import no.algoritmetilsyn.decision.DecisionGround;
import no.algoritmetilsyn.law.Provision;
import no.algoritmetilsyn.law.power.FineFactor;

/**
 * The evidence for a fine as the staff see it.
 *
 * @param draft its amounts
 * @param breaches the last assessment of each ground that has one
 * @param factors what is weighed, in order
 * @param coordinations with whom it was coordinated, in order
 * @param counts how high it may be, first to last
 * @param last the last of them as the law is read now; null before the first, or where it cannot be counted any more
 * @param own whether our authority had the power itself on the day of that count, whatever others have
 * @param lacking rules of all that is lacking before the decision can be signed
 */
public record FineEvidencePage(
        FineDraft draft,
        List<Breach> breaches,
        List<Factor> factors,
        List<FineCoordination> coordinations,
        List<FineCount> counts,
        FineCounted last,
        boolean own,
        List<String> lacking) {

    /** What is held of a ground. */
    public record Breach(DecisionGround ground, FineBreach assessed) {}

    /**
     * What is weighed.
     *
     * @param weight the last word about it; null when there is none
     */
    public record Factor(FineFactor factor, Provision provision, FineWeight weight) {}

    /** The count that holds; null before the first. */
    public FineCount count() {
        return counts.isEmpty() ? null : counts.get(counts.size() - 1);
    }
}
