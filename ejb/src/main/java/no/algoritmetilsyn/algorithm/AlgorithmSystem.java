package no.algoritmetilsyn.algorithm;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A system as its provider makes it (AI Act, Annex VIII section A). */
@Entity
@Table(name = "algorithm_systems")
public class AlgorithmSystem {

    @Id
    private UUID id = UUID.randomUUID();

    private String name;
    private UUID providerId;
    private Instant registeredAt;

    @Version
    private int version;

    protected AlgorithmSystem() {}

    AlgorithmSystem(String name, UUID providerId, Instant registeredAt) {
        this.name = name;
        this.providerId = providerId;
        this.registeredAt = registeredAt;
    }

    /** What stands for it elsewhere. */
    public UUID id() {
        return id;
    }
}
