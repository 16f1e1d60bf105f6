package no.algoritmetilsyn.finding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Something that shows what a finding says. Fixed by its hash once the body has been told of the finding. */
@Entity
@Table(name = "finding_evidence")
public class Evidence {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID findingId;
    private int place;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String reference;
    private Integer page;
    private String shows;
    private String sha256;

    protected Evidence() {}

    Evidence(UUID findingId, int place, FindingContent.Shown shown) {
        this.findingId = findingId;
        this.place = place;
        this.kind = shown.kind();
        this.reference = shown.reference();
        this.page = shown.page();
        this.shows = shown.shows();
        this.sha256 = shown.sha256();
    }

    public UUID findingId() {
        return findingId;
    }

    /** 1 for the first of its finding, then 2, 3 … */
    public int place() {
        return place;
    }

    public EvidenceKind kind() {
        return kind;
    }

    /** The number in the journal or of the visit, or the point of a demand. */
    public String reference() {
        return reference;
    }

    /** Page of a document, or null. */
    public Integer page() {
        return page;
    }

    /** What it shows. */
    public String shows() {
        return shows;
    }

    /** SHA-256 of what it refers to, in hexadecimal digits. */
    public String sha256() {
        return sha256;
    }
}
