package no.algoritmetilsyn.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.algoritmetilsyn.demand.step.WrittenForm;

/** What a publication says, as it was written once: title, summary, and the file of the letter. Shown when somebody else has published it. */
@Entity
@Table(name = "publication_versions")
public class PublicationVersion {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID publicationId;
    private int number;

    @Enumerated(EnumType.STRING)
    private WrittenForm writtenForm;

    private String title;
    private String summary;
    private UUID redactionId;
    private UUID variantId;
    private String note;
    private UUID writtenBy;
    private Instant writtenAt;
    private UUID publishedBy;
    private Instant publishedAt;

    protected PublicationVersion() {}

    PublicationVersion(UUID publicationId, int number, PublicationText text, String note, UUID by, Instant at) {
        this.publicationId = publicationId;
        this.number = number;
        this.writtenForm = text.writtenForm();
        this.title = text.title();
        this.summary = text.summary();
        this.redactionId = text.redactionId();
        this.variantId = text.variantId();
        this.note = note;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    void publish(UUID by, Instant at) {
        publishedBy = by;
        publishedAt = at;
    }

    /** Its identifier: what four eyes are asked for. */
    public UUID id() {
        return id;
    }

    /** 1 for the first. */
    public int number() {
        return number;
    }

    /** In which form of Norwegian title and summary are written. */
    public WrittenForm writtenForm() {
        return writtenForm;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** What was decided or found, in plain words. */
    public String summary() {
        return summary;
    }

    /** How the letter was gone through. */
    public UUID redactionId() {
        return redactionId;
    }

    /** The file that is shown. */
    public UUID variantId() {
        return variantId;
    }

    /** What was corrected, and why; null in the first version. */
    public String note() {
        return note;
    }

    /** When it was written. */
    public Instant writtenAt() {
        return writtenAt;
    }

    /** Account of the one who wrote it. */
    public UUID writtenBy() {
        return writtenBy;
    }

    /** When it was published; null before. */
    public Instant publishedAt() {
        return publishedAt;
    }
}
