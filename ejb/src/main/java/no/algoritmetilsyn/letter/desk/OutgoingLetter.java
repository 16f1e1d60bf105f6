package no.algoritmetilsyn.letter.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/**
 * A letter from its first draft until it is sent or let go. What it says lies in it as a snapshot; once submitted, the snapshot
 * is fixed by its hash, and only that can be approved and sent. The name of a person is not in it, but the id that stands for them.
 */
@Entity
@Table(name = "letters")
public class OutgoingLetter {

    @Id
    private UUID id;

    private UUID proceedingId;
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private boolean decision;

    @Enumerated(EnumType.STRING)
    private LetterLanguage language;

    private UUID recipientIdentityId;
    private UUID recipientOrganisationId;
    private String exemption;
    private String content;

    @Enumerated(EnumType.STRING)
    private LetterState state = LetterState.DRAFT;

    private int rounds;
    private UUID writtenBy;
    private Instant writtenAt;

    private UUID changedBy;
    private Instant changedAt;
    private UUID entryId;
    private String hash;
    private UUID approvedBy;
    private Instant approvedAt;
    private UUID sentBy;
    private Instant sentAt;
    private UUID documentId;
    private String pdfHash;

    @Version
    private int version;

    protected OutgoingLetter() {}

    OutgoingLetter(NewLetter asked, LetterSnapshot draft, UUID by, Instant at) {
        id = UUID.randomUUID();
        proceedingId = asked.proceedingId();
        subjectId = asked.subjectId();
        kind = draft.kind();
        decision = draft.data().appeal() != null;
        language = draft.language();
        recipientIdentityId = asked.to().identityId();
        recipientOrganisationId = asked.to().organisationId();
        exemption = asked.exemption();
        content = draft.canonicalText();
        writtenBy = by;
        writtenAt = at;
        changedBy = by;
        changedAt = at;
    }

    void write(LetterSnapshot draft, UUID by, Instant at) {
        require(LetterState.DRAFT);
        content = draft.canonicalText();
        changedBy = by;
        changedAt = at;
    }

    /** Fixes what it says; from here on it is its hash that counts. */
    LetterRound submit(LetterSnapshot frozen, UUID entry, UUID by, Instant at) {
        require(LetterState.DRAFT);
        content = frozen.canonicalText();
        hash = frozen.sha256();
        entryId = entry;
        state = LetterState.FOR_APPROVAL;
        rounds++;
        changedBy = by;
        changedAt = at;
        return new LetterRound(id, rounds, content, hash, by, at);
    }

    void sendBack() {
        require(LetterState.FOR_APPROVAL, LetterState.APPROVED);
        state = LetterState.DRAFT;
        hash = null;
        approvedBy = null;
        approvedAt = null;
    }

    void approve(UUID by, Instant at) {
        require(LetterState.FOR_APPROVAL);
        state = LetterState.APPROVED;
        approvedBy = by;
        approvedAt = at;
    }

    void printed(String pdfSha256) {
        require(LetterState.SENT);
        pdfHash = pdfSha256;
    }

    void sent(UUID document, UUID by, Instant at) {
        require(LetterState.APPROVED);
        state = LetterState.SENT;
        documentId = document;
        sentBy = by;
        sentAt = at;
    }

    void discard(UUID by, Instant at) {
        require(LetterState.DRAFT, LetterState.FOR_APPROVAL, LetterState.APPROVED);
        state = LetterState.DISCARDED;
        changedBy = by;
        changedAt = at;
    }

    private void require(LetterState... wanted) {
        if (!List.of(wanted).contains(state)) {
            throw new IllegalStateException("Letter " + id + " is " + state);
        }
    }

    /** Its identifier. */
    public UUID id() {
        return id;
    }

    /** The proceeding in which it is written. */
    public UUID proceedingId() {
        return proceedingId;
    }

    /** What kind of letter it is. */
    public LetterKind kind() {
        return kind;
    }

    /** Whether it tells a decision that can be appealed. */
    public boolean isDecision() {
        return decision;
    }

    /** The language that it is written in. */
    public LetterLanguage language() {
        return language;
    }

    /** Whom it goes to. */
    public Addressee addressee() {
        return new Addressee(recipientIdentityId, recipientOrganisationId);
    }

    /** Code of the provision by which it is exempt from public access; null when it is not. */
    public String exemption() {
        return exemption;
    }

    /** What it says now: a draft, or what was submitted last. */
    public LetterSnapshot snapshot() {
        return LetterSnapshot.read(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Where it stands. */
    public LetterState state() {
        return state;
    }

    /** How often it was submitted. */
    public int rounds() {
        return rounds;
    }

    /** Account of the one who began it, and is named in it as its case officer. */
    public UUID writtenBy() {
        return writtenBy;
    }

    /** Account of the one who last wrote in it. */
    public UUID changedBy() {
        return changedBy;
    }

    /** When somebody last wrote in it. */
    public Instant changedAt() {
        return changedAt;
    }

    /** Its entry in the journal; null before it is submitted. */
    public UUID entryId() {
        return entryId;
    }

    /** SHA-256 of what was submitted; null while it is a draft. */
    public String hash() {
        return hash;
    }

    /** Account of the one who signed it; null as long as nobody has. */
    public UUID approvedBy() {
        return approvedBy;
    }

    /** When it was signed, or null. */
    public Instant approvedAt() {
        return approvedAt;
    }

    /** When it was sent, or null. */
    public Instant sentAt() {
        return sentAt;
    }

    /** The document that it became, or null. */
    public UUID documentId() {
        return documentId;
    }

    /** SHA-256 of its PDF, or null. */
    public String pdfHash() {
        return pdfHash;
    }

    /** Changes with each change. */
    public int version() {
        return version;
    }
}
