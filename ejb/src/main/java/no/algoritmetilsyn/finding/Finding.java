package no.algoritmetilsyn.finding;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that an inspection has found, by a requirement and a provision in the version that held on the day. Until the body
 * is told of it, it can be written anew; afterwards it stands, and is commented, assessed and concluded.
 */
@Entity
@Table(name = "findings")
public class Finding {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID inspectionId;
    private int number;

    @Enumerated(EnumType.STRING)
    private FindingState state = FindingState.DRAFT;

    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    @Embedded
    private Place place;

    private String facts;

    @Embedded
    private Gravity gravity;

    private Integer useNumber;

    @Enumerated(EnumType.STRING)
    private Proof proof;

    private UUID recordedBy;
    private Instant recordedAt;
    private Instant putToBodyAt;
    private String assessmentReason;
    private UUID assessedBy;
    private Instant assessedAt;

    @Embedded
    private Conclusion conclusion;

    @Version
    private int version;

    protected Finding() {}

    Finding(UUID inspectionId, int number, FindingContent content, UUID by, Instant at) {
        this.inspectionId = inspectionId;
        this.number = number;
        write(content, by, at);
    }

    /** Writes it anew, as long as the body does not know of it. */
    void write(FindingContent content, UUID by, Instant at) {
        require(state == FindingState.DRAFT);
        kind = content.kind();
        place = content.place();
        facts = content.facts();
        gravity = content.gravity();
        useNumber = content.use();
        proof = content.proof();
        recordedBy = by;
        recordedAt = at;
    }

    /** The body has been told of it. */
    void putToBody(Instant at) {
        require(state == FindingState.DRAFT);
        state = FindingState.PRELIMINARY;
        putToBodyAt = at;
    }

    /** The body says something of it. */
    void comment(CommentKind said) {
        require(isWithBody());
        switch (said) {
            case ADMITS -> state = FindingState.ADMITTED;
            case DISPUTES -> state = FindingState.DISPUTED;
            case CORRECTED -> state = FindingState.PRELIMINARY;
        }
    }

    /** The authority says whether it holds. */
    void assess(AssessmentResult result, String reason, UUID by, Instant at) {
        require(state.isOpen());
        state = result.state();
        assessmentReason = reason;
        assessedBy = by;
        assessedAt = at;
    }

    /** What is to come of it; proposed until the final report is sent. */
    void conclude(Conclusion what) {
        require(state.isHeld());
        conclusion = what;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("Finding " + id + " is " + state);
        }
    }

    /** Its identifier. */
    public UUID id() {
        return id;
    }

    /** The inspection, which is a proceeding of this id. */
    public UUID inspectionId() {
        return inspectionId;
    }

    /** 1, 2, 3 … within the inspection. */
    public int number() {
        return number;
    }

    public FindingState state() {
        return state;
    }

    public FindingKind kind() {
        return kind;
    }

    /** What it is measured by. */
    public Place place() {
        return place;
    }

    /** What was so. */
    public String facts() {
        return facts;
    }

    /** How much it matters. */
    public Gravity gravity() {
        return gravity;
    }

    /** Number of the use of an algorithm among those of the inspection, or null. */
    public Integer useNumber() {
        return useNumber;
    }

    public Proof proof() {
        return proof;
    }

    /** Account of the one who wrote it last. */
    public UUID recordedBy() {
        return recordedBy;
    }

    /** When the body was told of it (forvaltningsloven § 17); null when it was not. */
    public Instant putToBodyAt() {
        return putToBodyAt;
    }

    /** Whether the body has been told of it and the authority has not yet assessed what it says. */
    public boolean isWithBody() {
        return putToBodyAt != null && state.isOpen();
    }

    /** Why it holds or does not; null before that was assessed. */
    public String assessmentReason() {
        return assessmentReason;
    }

    /** What comes of it; null as long as nobody has said. */
    public Conclusion conclusion() {
        return conclusion;
    }
}
