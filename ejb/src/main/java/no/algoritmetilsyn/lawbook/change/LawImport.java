package no.algoritmetilsyn.lawbook.change;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.law.RuleVersion;

/** A change of law as it was handed in and compared. Never changed: what becomes of it is a row of its own. */
@Entity
@Table(name = "law_imports")
public class LawImport {

    /** Most bytes of a file: larger ones are no change of law that anybody could read before approving. */
    public static final int MOST_BYTES = 1 << 20;

    private static final int LONGEST_REASON = 1_000;

    @Id
    private UUID id = UUID.randomUUID();

    private String kind;
    private String fileName;
    private String content;
    private String sha256;
    private String changes;
    private String comparedWith;
    private String reason;
    private UUID proposedBy;
    private Instant proposedAt;

    /** For the provider of persistence. */
    protected LawImport() {}

    LawImport(LawKind kind, String fileName, String content, String reason, UUID by, Instant at) {
        this.kind = kind.table();
        this.fileName = fileName;
        this.content = content;
        this.sha256 = RuleVersion.hash(content);
        this.reason = reason;
        this.proposedBy = by;
        this.proposedAt = at;
    }

    /** Before it is kept: what it would do to which rows. */
    void compared(String written, String hash) {
        this.changes = written;
        this.comparedWith = hash;
    }

    public UUID id() {
        return id;
    }

    /** Whether a text can be the reason of a proposal or of a decision: something is said, in at most 1,000 characters. */
    public static boolean isReason(String typed) {
        return typed != null && !typed.isBlank() && typed.strip().length() <= LONGEST_REASON;
    }

    /** The table of law that it is about. */
    public LawKind kind() {
        return LawKind.of(kind).orElseThrow();
    }

    /** Name of the file; empty when it came through the API. */
    public Optional<String> fileName() {
        return Optional.ofNullable(fileName);
    }

    /** The file. */
    public String content() {
        return content;
    }

    /** SHA-256 of the file as text. */
    public String sha256() {
        return sha256;
    }

    String written() {
        return changes;
    }

    /** What it does. */
    public List<LawChange> changes() {
        return LawChange.read(kind(), changes);
    }

    /** Hash of the rows that it was compared with. */
    String comparedWith() {
        return comparedWith;
    }

    /** Why, and what it rests on. */
    public String reason() {
        return reason;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }
}
