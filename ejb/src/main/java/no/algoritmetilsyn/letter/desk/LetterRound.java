package no.algoritmetilsyn.letter.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import no.algoritmetilsyn.letter.LetterSnapshot;

/** A letter as it was submitted once, and what came of it. */
@Entity
@Table(name = "letter_rounds")
public class LetterRound {

    /** What came of a submission. */
    public enum Outcome {
        /** It was signed. */
        APPROVED,
        /** It went back to the one who wrote it, with remarks. */
        SENT_BACK
    }

    @Id
    private UUID id = UUID.randomUUID();

    private UUID letterId;
    private int number;
    private String content;
    private String hash;
    private UUID submittedBy;
    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String remarks;
    private UUID endedBy;
    private Instant endedAt;

    protected LetterRound() {}

    LetterRound(UUID letterId, int number, String content, String hash, UUID by, Instant at) {
        this.letterId = letterId;
        this.number = number;
        this.content = content;
        this.hash = hash;
        this.submittedBy = by;
        this.submittedAt = at;
    }

    void end(Outcome how, String why, UUID by, Instant at) {
        outcome = how;
        remarks = why;
        endedBy = by;
        endedAt = at;
    }

    /** The first is 1. */
    public int number() {
        return number;
    }

    /** What was submitted. */
    public LetterSnapshot snapshot() {
        return LetterSnapshot.read(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Account of the one who submitted it. */
    public UUID submittedBy() {
        return submittedBy;
    }

    /** What came of it; null while it waits. */
    public Outcome outcome() {
        return outcome;
    }

    /** What the approver said when they sent it back, or null. */
    public String remarks() {
        return remarks;
    }

    /** Account of the approver, or null. */
    public UUID endedBy() {
        return endedBy;
    }

    /** When it was signed or sent back, or null. */
    public Instant endedAt() {
        return endedAt;
    }
}
