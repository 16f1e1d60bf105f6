package no.algoritmetilsyn.appeal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.appeal.step.ReceivePartyStatement;
import no.algoritmetilsyn.casefile.step.input.Channel;

/** What another party says about an appeal. Never changed. */
@Entity
@Table(name = "appeal_statements")
public class PartyStatement {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID appealId;
    private int partyNumber;
    private String text;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private LocalDate postedOn;
    private UUID enteredBy;
    private Instant enteredAt;

    protected PartyStatement() {}

    PartyStatement(UUID appealId, ReceivePartyStatement step, UUID by, Instant at) {
        this.appealId = appealId;
        this.partyNumber = step.number();
        this.text = step.text();
        this.channel = step.channel();
        this.postedOn = step.posted();
        this.enteredBy = by;
        this.enteredAt = at;
    }

    /** Number of the party within the appeal. */
    public int partyNumber() {
        return partyNumber;
    }

    public String text() {
        return text;
    }

    /** How it came. */
    public Channel channel() {
        return channel;
    }

    /** The day, Europe/Oslo, on which it was posted or said. */
    public LocalDate postedOn() {
        return postedOn;
    }
}
