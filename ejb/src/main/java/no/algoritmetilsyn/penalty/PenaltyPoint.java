package no.algoritmetilsyn.penalty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.order.OrderNeglected;
import no.algoritmetilsyn.order.OrderPointChanged;

/** One point of the order that costs something, with the dated facts about it. */
@Entity
@Table(name = "penalty_points")
public class PenaltyPoint {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID penaltyId;
    private int number;
    private int rate;
    private LocalDate limitOn;
    private LocalDate fulfilledOn;
    private LocalDate annulledOn;

    @Version
    private int version;

    protected PenaltyPoint() {}

    PenaltyPoint(UUID penaltyId, OrderNeglected.Point point) {
        this.penaltyId = penaltyId;
        this.number = point.number();
        this.rate = point.rate();
        this.limitOn = point.limitOn();
        this.fulfilledOn = point.fulfilledOn();
        this.annulledOn = point.annulledOn();
    }

    void now(OrderPointChanged fact) {
        limitOn = fact.limitOn();
        fulfilledOn = fact.fulfilledOn();
        annulledOn = fact.annulledOn();
    }

    /** Its number in the order. */
    public int number() {
        return number;
    }

    /** Kroner for each unit of delay. */
    public int rate() {
        return rate;
    }

    /** The last day for it. */
    public LocalDate limitOn() {
        return limitOn;
    }

    /** The day on which it was met; null while it is not. */
    public LocalDate fulfilledOn() {
        return fulfilledOn;
    }

    /** The day on which it was annulled; null when it stands. */
    public LocalDate annulledOn() {
        return annulledOn;
    }

    /** Whether nothing can accrue for it any more. */
    public boolean isOver() {
        return fulfilledOn != null || annulledOn != null;
    }
}
