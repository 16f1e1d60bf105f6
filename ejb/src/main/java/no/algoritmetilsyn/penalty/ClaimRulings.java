package no.algoritmetilsyn.penalty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What appeals of claims take off what has accrued, so that it is not claimed anew. What a ruling leaves of a claim is the most that is due of
 * it: what a fact or a waiver has taken off the claim already is not taken off once more (forvaltningsloven §§ 34, 51).
 *
 * @param claims oldest first
 * @param reductions oldest first
 */
record ClaimRulings(List<PenaltyClaimed> claims, List<ClaimReduction> reductions, List<PenaltyWaiver> waivers) {

    /**
     * Kroner that all rulings take off, by the facts that are known now.
     *
     * @param accrued kroner that have accrued up to a day, before anything is taken off
     */
    long off(ToLongFunction<LocalDate> accrued) {
        return reductions.isEmpty()
                ? 0
                : claims.stream().mapToLong(claim -> off(claim, accrued)).sum();
    }

    /** A later ruling about the same claim goes on from what earlier ones have left. */
    private long off(PenaltyClaimed claim, ToLongFunction<LocalDate> accrued) {
        long cut = 0;
        long most = 0;
        for (ClaimReduction ruling : reductions) {
            if (ruling.claimId().equals(claim.id())) {
                cut += ruling.amount();
                most = Math.max(most, cut - fallen(claim, waivedBy(ruling.reducedAt()), accrued));
            }
        }
        return most;
    }

    /** What has fallen away of a claim otherwise: what has accrued and is not waived covers the oldest claims first. */
    private long fallen(PenaltyClaimed wanted, long waived, ToLongFunction<LocalDate> accrued) {
        long covered = 0;
        for (PenaltyClaimed claim : claims) {
            long rest = Math.max(0, accrued.applyAsLong(claim.untilOn()) - waived - covered);
            long stands = Math.min(claim.amount(), rest);
            if (claim.id().equals(wanted.id())) {
                return claim.amount() - stands;
            }
            covered += stands;
        }
        throw new IllegalArgumentException("Another fine has claimed " + wanted.id());
    }

    /** A waiver after a ruling takes off what the ruling has left. */
    private long waivedBy(Instant ruling) {
        return waivers.stream()
                .filter(waiver -> !waiver.decidedAt().isAfter(ruling))
                .mapToLong(PenaltyWaiver::amount)
                .sum();
    }
}
