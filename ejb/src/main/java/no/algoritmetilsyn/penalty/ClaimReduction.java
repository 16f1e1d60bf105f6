package no.algoritmetilsyn.penalty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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
    private int amount;
    private UUID reducedBy;
    private Instant reducedAt;

    protected ClaimReduction() {}

    ClaimReduction(int amount, AppealDecided appeal) {
        this.penaltyId = appeal.appealedId();
        this.appealId = appeal.appealId();
        this.amount = amount;
        this.reducedBy = appeal.by();
        this.reducedAt = appeal.at();
    }

    /** Whole kroner. */
    public int amount() {
        return amount;
    }

    public Instant reducedAt() {
        return reducedAt;
    }
}
