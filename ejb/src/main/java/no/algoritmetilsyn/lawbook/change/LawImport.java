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
