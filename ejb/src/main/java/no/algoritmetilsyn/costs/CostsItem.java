package no.algoritmetilsyn.costs;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import no.algoritmetilsyn.costs.step.ClaimCosts;
import no.algoritmetilsyn.costs.step.Spending;

/** Something that a party has spent money on, as it claims. Never changed. */
@Entity
@Table(name = "costs_items")
public class CostsItem {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID claimId;
    private int number;

    @Enumerated(EnumType.STRING)
    private Spending spending;

    private int amount;
    private String about;

    protected CostsItem() {}

    CostsItem(UUID claimId, int number, ClaimCosts.Item item) {
        this.claimId = claimId;
        this.number = number;
        this.spending = item.spending();
        this.amount = item.amount();
        this.about = item.about();
    }

    /** Its number within the claim, from 1. */
    public int number() {
        return number;
    }

    public Spending spending() {
        return spending;
    }

    /** Whole kroner. */
    public int amount() {
        return amount;
    }

    /** What that was; or null. */
    public String about() {
        return about;
    }
}
