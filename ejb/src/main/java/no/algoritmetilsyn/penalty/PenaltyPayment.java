package no.algoritmetilsyn.penalty;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.algoritmetilsyn.law.collection.ClaimPayment;
import no.algoritmetilsyn.law.collection.Correction;
import no.algoritmetilsyn.penalty.step.RegisterPayment;

/** Something of a coercive fine that was paid. */
@Entity
@Table(name = "penalty_payments")
public class PenaltyPayment extends ClaimPayment {

    private UUID penaltyId;

    protected PenaltyPayment() {}

    /**
     * @param late whether the last day to pay had passed
     * @param interest whether interest runs on what is late
     */
    PenaltyPayment(UUID penaltyId, RegisterPayment step, boolean late, boolean interest, UUID by, Instant at) {
        super(step.amount(), step.day(), late, interest, by, at);
        this.penaltyId = penaltyId;
    }

    /**
     * What was entered before was wrong.
     *
     * @param late whether the last day to pay had passed
     */
    PenaltyPayment(PenaltyPayment wrong, Correction to, boolean late, boolean interest) {
        super(to.amount(), to.day(), late, interest, to.by(), to.at());
        this.penaltyId = wrong.penaltyId;
        correct(wrong, to.reason());
    }
}
