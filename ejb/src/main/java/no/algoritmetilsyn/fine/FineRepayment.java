package no.algoritmetilsyn.fine;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.algoritmetilsyn.fine.step.RepayFine;
import no.algoritmetilsyn.law.collection.ClaimRepayment;

/** Something of a fine that was paid back. */
@Entity
@Table(name = "fine_repayments")
public class FineRepayment extends ClaimRepayment {

    private UUID fineId;

    protected FineRepayment() {}

    FineRepayment(UUID fineId, RepayFine step, UUID by, Instant at) {
        super(step.amount(), step.day(), step.reference(), by, at);
        this.fineId = fineId;
    }
}
