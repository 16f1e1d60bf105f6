package no.algoritmetilsyn.penalty;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.algoritmetilsyn.law.collection.ClaimRepayment;
import no.algoritmetilsyn.law.collection.Correction;
import no.algoritmetilsyn.penalty.step.RepayPenalty;

/** Something of a coercive fine that was paid back. */
@Entity
@Table(name = "penalty_repayments")
public class PenaltyRepayment extends ClaimRepayment {

    private UUID penaltyId;

    protected PenaltyRepayment() {}

    PenaltyRepayment(UUID penaltyId, RepayPenalty step, UUID by, Instant at) {
        super(step.amount(), step.day(), step.reference(), by, at);
        this.penaltyId = penaltyId;
    }

    /** What was entered before was wrong. */
    PenaltyRepayment(PenaltyRepayment wrong, Correction to) {
        super(to.amount(), to.day(), wrong.reference(), to.by(), to.at());
        this.penaltyId = wrong.penaltyId;
        correct(wrong, to.reason());
    }
}
