package no.algoritmetilsyn.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody a proceeding concerns, in what capacity, and whether they are a party in the sense of forvaltningsloven § 2 e.
 * Party to one proceeding is not party to all of a case.
 */
@Entity
@Table(name = "parties")
public class Party {

    /** In what capacity. */
    public enum Capacity {
        COMPLAINANT,
        RESPONDENT,
        REPRESENTATIVE,
        AFFECTED,
        PROXY
    }

    @Id
    private UUID id = UUID.randomUUID();

    private UUID proceedingId;
    private UUID identityId;
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private Boolean isParty;
    private UUID decidedBy;
    private String reason;
    private Instant since;
    private Instant until;
    private Instant toldAt;

    protected Party() {}

    Party(UUID proceedingId, UUID identityId, Capacity capacity, Instant since) {
        this.proceedingId = proceedingId;
        this.identityId = identityId;
        this.capacity = capacity;
        this.since = since;
    }

    Party(UUID proceedingId, UUID organisationId, Instant since) {
        this.proceedingId = proceedingId;
        this.organisationId = organisationId;
        this.capacity = Capacity.RESPONDENT;
        this.since = since;
    }

    void tell(Instant at) {
        if (toldAt == null) {
            toldAt = at;
        }
    }

    void decide(boolean party, UUID by, String why) {
        isParty = party;
        decidedBy = by;
        reason = why;
    }
}
