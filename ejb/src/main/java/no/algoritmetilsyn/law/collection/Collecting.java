package no.algoritmetilsyn.law.collection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import no.algoritmetilsyn.law.ClaimCollection;
import no.algoritmetilsyn.law.ClaimKind;
import no.algoritmetilsyn.law.Laws;

/** What the law says of collecting and giving up a claim, by the act and by what it is for (innkrevingsforskriften §§ 2-6, 15-1). */
@Dependent
public class Collecting {

    @Inject
    Laws laws;

    /** Whether the Collection Authority collects it; if not, the authority that claims it does. */
    public boolean isOnList(String regime, ClaimKind kind) {
        return laws.collection(regime, kind)
                .filter(ClaimCollection::isCollected)
                .isPresent();
    }

    /** Whether interest runs on what is paid too late: only where the act says so (innkrevingsloven § 15). */
    public boolean bearsInterest(String regime, ClaimKind kind) {
        return laws.collection(regime, kind)
                .filter(ClaimCollection::bearsInterest)
                .isPresent();
    }

    /** Why somebody cannot be the one who collects it. */
    public Optional<String> refusal(String regime, ClaimKind kind, Collector collector) {
        boolean onList = isOnList(regime, kind);
        return onList == (collector == Collector.COLLECTION_AUTHORITY)
                ? Optional.empty()
                : Optional.of(onList ? "onList" : "notOnList");
    }

    /**
     * Why it cannot be given up on a ground: it has not lapsed, or it is for the Collection Authority to waive what it collects.
     *
     * @param lapsed whether the claim has lapsed (foreldelsesloven § 2)
     */
    public Optional<String> refusal(String regime, ClaimKind kind, WriteOffGround ground, boolean lapsed) {
        return switch (ground) {
            case LAPSED -> lapsed ? Optional.empty() : Optional.of("notLapsed");
            case WAIVED -> isOnList(regime, kind) ? Optional.of("theirs") : Optional.empty();
            case UNCOLLECTIBLE -> Optional.empty();
        };
    }
}
