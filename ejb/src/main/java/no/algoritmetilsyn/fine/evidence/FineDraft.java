package no.algoritmetilsyn.fine.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** The amounts of a decision to fine: what the notice said, and what is decided. */
@Entity
@Table(name = "fine_drafts")
public class FineDraft {

    @Id
    private UUID id;

    private Integer noticedAmount;
    private Integer amount;

    @Version
    private int version;

    protected FineDraft() {}

    FineDraft(UUID decision) {
        this.id = decision;
    }

    void notice(Integer kroner) {
        noticedAmount = kroner;
    }

    void draft(Integer kroner) {
        amount = kroner;
    }

    /** Kroner that the notice says the fine may come to; null before it was drafted. */
    public Integer noticedAmount() {
        return noticedAmount;
    }

    /** Kroner; null before the decision was drafted. */
    public Integer amount() {
        return amount;
    }
}
