package no.algoritmetilsyn.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody a case concerns, in what capacity, and whether they are a party in the sense of forvaltningsloven § 2 e. */
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

    private UUID casefileId;
    private UUID identityId;
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private Boolean isParty;
    private UUID decidedBy;
    private String reason;
    private Instant since;
    private Instant until;

    protected Party() {}

    private Party(UUID casefileId, UUID identityId, UUID organisationId, Capacity capacity, Instant since) {
        this.casefileId = casefileId;
        this.identityId = identityId;
        this.organisationId = organisationId;
        this.capacity = capacity;
        this.since = since;
    }

    static Party person(UUID casefileId, UUID identityId, Capacity capacity, Instant since) {
        return new Party(casefileId, identityId, null, capacity, since);
    }

    static Party organisation(UUID casefileId, UUID organisationId, Capacity capacity, Instant since) {
        return new Party(casefileId, null, organisationId, capacity, since);
    }

    void decide(boolean party, UUID by, String why) {
        isParty = party;
        decidedBy = by;
        reason = why;
    }
}
