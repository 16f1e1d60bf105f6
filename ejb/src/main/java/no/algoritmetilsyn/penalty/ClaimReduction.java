package no.algoritmetilsyn.penalty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealDecided;

/** What an appeal has taken off a claim (forvaltningsloven §§ 33, 34, 51 fifth paragraph). Never changed. */
@Entity
@Table(name = "penalty_claim_reductions")
public class ClaimReduction {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID penaltyId;
    private UUID appealId;
    private UUID claimId;
    private int amount;
    private UUID reducedBy;
    private Instant reducedAt;

    protected ClaimReduction() {}

    ClaimReduction(int amount, AppealDecided appeal) {
        this.penaltyId = appeal.appealedId();
        this.appealId = appeal.appealId();
        this.claimId = appeal.subject();
        this.amount = amount;
        this.reducedBy = appeal.by();
        this.reducedAt = appeal.at();
    }

    /** What appeals have taken off one claim. */
    static int of(PenaltyClaimed claim, List<ClaimReduction> reductions) {
        return reductions.stream()
                .filter(reduction -> reduction.claimId.equals(claim.id()))
                .mapToInt(ClaimReduction::amount)
                .sum();
    }

    /** The claim. */
    public UUID claimId() {
        return claimId;
    }

    /** Whole kroner. */
    public int amount() {
        return amount;
    }

    public Instant reducedAt() {
        return reducedAt;
    }
}
