package no.algoritmetilsyn.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That one file of a case is shown to somebody outside the authority, on what ground and for how long. */
@Entity
@Table(name = "disclosures")
public class Disclosure {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID documentId;
    private UUID variantId;
    private UUID proceedingId;

    @Enumerated(EnumType.STRING)
    private Recipient.Kind recipientKind;

    private UUID recipientId;
    private String ground;
    private Instant at;
    private Instant until;
    private UUID disclosedBy;

    protected Disclosure() {}

    Disclosure(NewDisclosure made, UUID documentId, Instant at, UUID disclosedBy) {
        this.documentId = documentId;
        this.variantId = made.variantId();
        this.proceedingId = made.proceedingId();
        this.recipientKind = made.recipient().kind();
        this.recipientId = made.recipient().id();
        this.ground = made.ground();
        this.at = at;
        this.until = made.until();
        this.disclosedBy = disclosedBy;
    }

    /** Ends it, unless it has ended before. */
    void end(Instant now) {
        if (until == null || until.isAfter(now)) {
            until = now;
        }
    }

    /** What stands for it elsewhere. */
    public UUID id() {
        return id;
    }

    /** The file. */
    public UUID variantId() {
        return variantId;
    }

    /** The proceeding for whose sake it is shown. */
    public UUID proceedingId() {
        return proceedingId;
    }
}
