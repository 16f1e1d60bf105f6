package no.algoritmetilsyn.order;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A point that the authority has taken away by itself, in favour of the body. Never changed. */
@Entity
@Table(name = "order_reversals")
public class OrderReversal {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID orderId;
    private int number;
    private LocalDate reversedOn;
    private UUID letterId;
    private UUID decidedBy;
    private Instant decidedAt;

    protected OrderReversal() {}

    OrderReversal(UUID orderId, int number, LocalDate on, UUID letter, UUID by, Instant at) {
        this.orderId = orderId;
        this.number = number;
        this.reversedOn = on;
        this.letterId = letter;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    /** The day on which it was annulled, Europe/Oslo. */
    public LocalDate reversedOn() {
        return reversedOn;
    }

    /** The letter that told the body; null where it was told otherwise. */
    public UUID letterId() {
        return letterId;
    }
}
