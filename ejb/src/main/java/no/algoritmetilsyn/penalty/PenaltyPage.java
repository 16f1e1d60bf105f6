package no.algoritmetilsyn.penalty;

import java.util.List;
import no.algoritmetilsyn.law.collection.EntryCorrection;

/**
 * A coercive fine as the staff see it.
 *
 * @param order reference of the order that it secures
 * @param counted what it comes to today
 * @param stored what it came to after each change, first to last
 * @param corrections of what was entered about payments by mistake
 * @param claimed whole kroner that were claimed
 * @param balance what is left of the claims
 * @param paid whole kroner that were paid
 * @param owedBack whole kroner that were paid, are not due, and are not paid back
 */
public record PenaltyPage(
        Penalty penalty,
        String order,
        Counted counted,
        List<PenaltyPoint> points,
        List<PenaltyPause> pauses,
        List<PenaltyWaiver> waivers,
        List<StoredAccrual> stored,
        List<PenaltyClaimed> claims,
        List<ClaimReduction> reductions,
        List<PenaltyPayment> payments,
        List<PenaltyRepayment> repayments,
        List<EntryCorrection> corrections,
        List<PenaltyCollection> collections,
        List<PenaltyWriteOff> writeOffs,
        PenaltyBalance balance,
        long claimed,
        long paid,
        long owedBack) {

    /** The number of the claim that an appeal has taken something off, from 1. */
    public int number(ClaimReduction reduction) {
        return claims.stream().map(PenaltyClaimed::id).toList().indexOf(reduction.claimId()) + 1;
    }
}
