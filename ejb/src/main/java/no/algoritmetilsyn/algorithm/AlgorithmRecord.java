package no.algoritmetilsyn.algorithm;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.RecordKind;

/** A record of the register: a system or a use of one. What it says stands in its versions. */
@Entity
@Table(name = "algorithm_records")
public class AlgorithmRecord {

    /** Source of what was registered here, by hand. */
    public static final String REGISTER = "register";

    @Id
    private UUID id = UUID.randomUUID();

    @Enumerated(EnumType.STRING)
    private RecordKind kind;

    private UUID systemId;
    private String source;
    private String sourceKey;
    private String sourceId;
    private String name;
    private String summary;
    private String organisation;
    private String organisationNumber;

    @Enumerated(EnumType.STRING)
    private UseStatus status;

    @Enumerated(EnumType.STRING)
    private RiskClass riskClass;

    @Enumerated(EnumType.STRING)
    private Automation automation;

    private boolean restricted;
    private int saved;
    private Integer published;
    private long revision;
    private Instant registeredAt;
    private Instant changedAt;

    @Version
    private int version;

    protected AlgorithmRecord() {}

    AlgorithmRecord(RecordKind kind, UUID systemId, String source, String sourceKey, Content content, Instant at) {
        this.kind = kind;
        this.systemId = systemId;
        this.source = source;
        this.sourceKey = sourceKey;
        this.registeredAt = at;
        copy(content);
        this.changedAt = at;
    }

    /**
     * The record with this id, held for the rest of the transaction.
     *
     * @throws NoSuchElementException when there is none
     */
    static AlgorithmRecord locked(EntityManager entities, UUID id) {
        return Optional.ofNullable(entities.find(AlgorithmRecord.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NoSuchElementException("No record " + id));
    }

    private void copy(Content content) {
        RecordHead head = RecordHead.of(kind, content);
        name = head.name();
        summary = head.summary();
        organisation = head.organisation();
        organisationNumber = head.organisationNumber();
        status = head.status();
        riskClass = head.riskClass();
        automation = head.automation();
        restricted = head.restricted();
    }

    /** Takes the next number for a version that is saved. */
    int nextNumber() {
        return ++saved;
    }

    /** Before anything is shown, lists tell what the newest draft says. */
    void drafted(Content content) {
        if (published == null) {
            copy(content);
        }
    }

    /** Shows a version to those who may see the record. */
    void show(int number, Content content, Instant at) {
        published = number;
        copy(content);
        changed(at);
    }

    /** Something has changed that the public, the index or a feed may have to know. */
    void changed(Instant at) {
        revision++;
        changedAt = at;
    }

    /** Its identifier. */
    public UUID id() {
        return id;
    }

    /** System or use. */
    public RecordKind kind() {
        return kind;
    }

    /** The system that it is a use of, if that is known. */
    public Optional<UUID> systemId() {
        return Optional.ofNullable(systemId);
    }

    /** The format it came by, or {@link #REGISTER}. */
    public String source() {
        return source;
    }

    /** What its source calls it: a label, not an identity. */
    public Optional<String> sourceId() {
        return Optional.ofNullable(sourceId);
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** Who uses it, or who made it if it is a system. */
    public String organisation() {
        return organisation;
    }

    /** How much it can hurt. */
    public RiskClass riskClass() {
        return riskClass;
    }

    /** Whether it is kept from the public as a whole (AI Act art. 49(4)). */
    public boolean isRestricted() {
        return restricted;
    }

    /** Number of the newest version. */
    public int saved() {
        return saved;
    }

    /** Number of the version that is shown; empty before the first was published. */
    public Optional<Integer> published() {
        return Optional.ofNullable(published);
    }

    /** Grows with every change. */
    public long revision() {
        return revision;
    }

    /** When it came into the register. */
    public Instant registeredAt() {
        return registeredAt;
    }

    /** When what it shows changed last. */
    public Instant changedAt() {
        return changedAt;
    }
}
