package no.algoritmetilsyn.appeal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.appeal.step.Carrier;
import no.algoritmetilsyn.appeal.step.SendPapers;

/** Papers that were sent to an appeal body outside this installation. Never changed. */
@Entity
@Table(name = "appeal_shipments")
public class AppealShipment {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID appealId;
    private int number;
    private String appealBody;
    private LocalDate sentOn;

    @Enumerated(EnumType.STRING)
    private Carrier carrier;

    private String note;
    private UUID sentBy;
    private Instant enteredAt;

    protected AppealShipment() {}

    AppealShipment(DecisionAppeal appeal, int number, SendPapers step, UUID by, Instant at) {
        this.appealId = appeal.id();
        this.number = number;
        this.appealBody = appeal.appealBody();
        this.sentOn = step.day();
        this.carrier = step.carrier();
        this.note = step.note();
        this.sentBy = by;
        this.enteredAt = at;
    }

    /** Its identifier. */
    public UUID id() {
        return id;
    }

    /** The appeal. */
    public UUID appealId() {
        return appealId;
    }

    /** Its place among those of the appeal, from 1. */
    public int number() {
        return number;
    }

    /** Row that names the appeal body. */
    public String appealBody() {
        return appealBody;
    }

    /** The day on which they were sent, Europe/Oslo. */
    public LocalDate sentOn() {
        return sentOn;
    }

    public Carrier carrier() {
        return carrier;
    }

    /** For colleagues; or null. */
    public String note() {
        return note;
    }

    /** When that was written down. */
    public Instant enteredAt() {
        return enteredAt;
    }
}
