package no.algoritmetilsyn.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.decision.step.ReceiveStatement;

/** What the body has said before something is decided, and what the authority made of it. */
@Entity
@Table(name = "decision_statements")
public class DecisionStatement {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID decisionId;
    private String text;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private LocalDate postedOn;
    private UUID enteredBy;
    private Instant enteredAt;
    private String assessment;
    private UUID assessedBy;
    private Instant assessedAt;

    @Version
    private int version;

    protected DecisionStatement() {}

    DecisionStatement(UUID decisionId, ReceiveStatement received, UUID by, Instant at) {
        this.decisionId = decisionId;
        this.text = received.text();
        this.channel = received.channel();
        this.postedOn = received.posted();
        this.enteredBy = by;
        this.enteredAt = at;
    }

    void assess(String what, UUID by, Instant at) {
        assessment = what;
        assessedBy = by;
        assessedAt = at;
    }

    /** Its identifier. */
    public UUID id() {
        return id;
    }

    public String text() {
        return text;
    }

    public Channel channel() {
        return channel;
    }

    /** The day it was posted or said, Europe/Oslo. */
    public LocalDate postedOn() {
        return postedOn;
    }

    /** What the authority made of it; null while nobody has said. */
    public String assessment() {
        return assessment;
    }

    /** When; or null. */
    public Instant assessedAt() {
        return assessedAt;
    }
}
