package no.algoritmetilsyn.fine;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.algoritmetilsyn.fine.step.RepayFine;
import no.algoritmetilsyn.law.collection.ClaimRepayment;
import no.algoritmetilsyn.law.collection.Correction;

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

    /** What was entered before was wrong. */
    FineRepayment(FineRepayment wrong, Correction to) {
        super(to.amount(), to.day(), wrong.reference(), to.by(), to.at());
        this.fineId = wrong.fineId;
        correct(wrong, to.reason());
    }
}
