package no.algoritmetilsyn.finding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What the body has said of a finding. Never changed. */
@Entity
@Table(name = "finding_comments")
public class FindingComment {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID findingId;

    @Enumerated(EnumType.STRING)
    private CommentKind kind;

    private String text;
    private LocalDate postedOn;
    private UUID enteredBy;
    private Instant enteredAt;

    protected FindingComment() {}

    FindingComment(UUID findingId, CommentKind kind, String text, LocalDate postedOn, UUID by, Instant at) {
        this.findingId = findingId;
        this.kind = kind;
        this.text = text;
        this.postedOn = postedOn;
        this.enteredBy = by;
        this.enteredAt = at;
    }

    public UUID findingId() {
        return findingId;
    }

    public CommentKind kind() {
        return kind;
    }

    /** Its reasons, or how it was mended; null when the body gave none. */
    public String text() {
        return text;
    }

    /** The day on which it was posted or said, Europe/Oslo. */
    public LocalDate postedOn() {
        return postedOn;
    }
}
