package no.algoritmetilsyn.algorithm;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A use that a deployer makes of a system (AI Act, Annex VIII section C): what the public meets and complains about. */
@Entity
@Table(name = "algorithm_uses")
public class AlgorithmUse {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID systemId;
    private UUID deployerId;
    private String name;
    private String purpose;

    @Enumerated(EnumType.STRING)
    private RiskClass riskClass;

    @Enumerated(EnumType.STRING)
    private UseStatus status;

    @Enumerated(EnumType.STRING)
    private Automation automation;

    private Instant registeredAt;

    @Version
    private int version;

    protected AlgorithmUse() {}

    AlgorithmUse(UUID systemId, UUID deployerId, NewUse facts, Instant registeredAt) {
        this.systemId = systemId;
        this.deployerId = deployerId;
        this.name = facts.name();
        this.purpose = facts.purpose();
        this.riskClass = facts.riskClass();
        this.status = facts.status();
        this.automation = facts.automation();
        this.registeredAt = registeredAt;
    }

    /** What stands for it elsewhere. */
    public UUID id() {
        return id;
    }

    /** What the deployer calls it. */
    public String name() {
        return name;
    }

    /** How much it can hurt. */
    public RiskClass riskClass() {
        return riskClass;
    }

    /** Who has the last word. */
    public Automation automation() {
        return automation;
    }
}
