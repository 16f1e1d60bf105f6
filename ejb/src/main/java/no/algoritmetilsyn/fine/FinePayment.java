package no.algoritmetilsyn.fine;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.algoritmetilsyn.fine.step.PayFine;
import no.algoritmetilsyn.law.collection.ClaimPayment;
import no.algoritmetilsyn.law.collection.Correction;

/** Something of a fine that was paid. */
@Entity
@Table(name = "fine_payments")
public class FinePayment extends ClaimPayment {

    private UUID fineId;

    protected FinePayment() {}

    /**
     * @param late whether the last day to pay had passed
     * @param interest whether interest runs on what is late
     */
    FinePayment(UUID fineId, PayFine step, boolean late, boolean interest, UUID by, Instant at) {
        super(step.amount(), step.day(), late, interest, by, at);
        this.fineId = fineId;
    }

    /**
     * What was entered before was wrong.
     *
     * @param late whether the last day to pay had passed
     */
    FinePayment(FinePayment wrong, Correction to, boolean late, boolean interest) {
        super(to.amount(), to.day(), late, interest, to.by(), to.at());
        this.fineId = wrong.fineId;
        correct(wrong, to.reason());
    }
}
