package no.algoritmetilsyn.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import no.algoritmetilsyn.law.Provision;

/** What a decision rests on: facts, and the provision by which they are judged in the version that it had then. */
@Entity
@Table(name = "decision_grounds")
public class DecisionGround {

    /** What shows the facts. */
    public enum Kind {
        COMPLAINT,
        DEMAND,
        /** That was not followed. */
        ORDER,
        /** Of an inspection. */
        FINDING,
        /** The authority has seen it by itself. */
        OWN
    }

    @Id
    private UUID id = UUID.randomUUID();

    private UUID decisionId;
    private int number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private UUID subjectId;
    private String facts;
    private String provision;
    private String provisionHash;

    protected DecisionGround() {}

    DecisionGround(UUID decisionId, int number, Kind kind, UUID subjectId, String facts, Provision provision) {
        this.decisionId = decisionId;
        this.number = number;
        this.kind = kind;
        this.subjectId = subjectId;
        this.facts = facts;
        this.provision = provision.code();
        this.provisionHash = provision.version().sha256();
    }

    /** Its place, from 1. */
    public int number() {
        return number;
    }

    public Kind kind() {
        return kind;
    }

    /** The complaint, demand, order or finding; null where the authority has seen it by itself. */
    public UUID subjectId() {
        return subjectId;
    }

    /** What has happened. */
    public String facts() {
        return facts;
    }

    /** Code of the provision. */
    public String provision() {
        return provision;
    }
}
