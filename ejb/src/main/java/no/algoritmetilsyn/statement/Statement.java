package no.algoritmetilsyn.statement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.Channel;

/** Something that a representative of the employees has said in a proceeding. Never changed, and never taken away by anybody. */
@Entity
@Table(name = "statements")
public class Statement {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID proceedingId;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String text;
    private Integer findingNumber;
    private Integer pointNumber;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private LocalDate postedOn;
    private UUID enteredBy;
    private Instant enteredAt;

    // Read with the statements, for pages that are shown after the transaction.
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "statement_files", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderColumn(name = "position")
    @Column(name = "document_id")
    private List<UUID> files = new ArrayList<>();

    protected Statement() {}

    Statement(UUID proceedingId, SendStatement step, UUID by, Instant at) {
        this.proceedingId = proceedingId;
        this.audience = step.audience();
        this.text = step.text();
        this.findingNumber = step.finding();
        this.pointNumber = step.point();
        this.channel = step.channel();
        this.postedOn = step.posted();
        this.enteredBy = by;
        this.enteredAt = at;
        this.files.addAll(step.files());
    }

    /** Its identifier. */
    public UUID id() {
        return id;
    }

    /** To whom it is open. */
    public Audience audience() {
        return audience;
    }

    /** What was said. */
    public String text() {
        return text;
    }

    /** Number of the finding of the inspection that it is about; null where it is about none. */
    public Integer findingNumber() {
        return findingNumber;
    }

    /** Number of the point of the demand or the order that it is about; null where it is about none. */
    public Integer pointNumber() {
        return pointNumber;
    }

    /** How it reached us. */
    public Channel channel() {
        return channel;
    }

    /** The day it was posted or said, Europe/Oslo. */
    public LocalDate postedOn() {
        return postedOn;
    }

    /** When it was written down here. */
    public Instant enteredAt() {
        return enteredAt;
    }

    /** Documents that came with it, in order. */
    public List<UUID> files() {
        return List.copyOf(files);
    }
}
