package no.algoritmetilsyn.algorithm;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import org.hibernate.annotations.ColumnTransformer;

/** What a record said at one time. Its words are never changed; it is published or rejected, once. */
@Entity
@Table(name = "algorithm_versions")
@IdClass(AlgorithmVersion.Key.class)
public class AlgorithmVersion {

    /** Which version of which record. */
    public record Key(UUID recordId, int number) implements Serializable {}

    /** Where a version stands. */
    public enum State {
        /** Saved, waiting for another person. */
        DRAFT,
        PUBLISHED,
        REJECTED
    }

    /** In queries, of a record whose id is put in: number of the newest version that {@link #isWritten}. */
    static final String NEWEST_WRITTEN =
            """
            select max(w.number) from AlgorithmVersion w
            where w.recordId = %s and (w.savedBy is not null or w.state <> 'PUBLISHED')
            """;

    @Id
    private UUID recordId;

    @Id
    private int number;

    private String standard;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "CAST(? AS jsonb)")
    private String content;

    private String note;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private LocalDate asOf;
    private int asOfRank;
    private Instant savedAt;
    private UUID savedBy;
    private UUID subjectId;
    private Instant decidedAt;
    private UUID decidedBy;
    private String decision;

    protected AlgorithmVersion() {}

    AlgorithmVersion(Key key, Content content, String note, LocalDate asOf, Instant savedAt, UUID savedBy) {
        this.recordId = key.recordId();
        this.number = key.number();
        this.standard = RecordStandard.NEWEST;
        this.content = content.json();
        this.note = note;
        this.asOf = asOf;
        this.savedAt = savedAt;
        this.savedBy = savedBy;
        this.subjectId = UUID.randomUUID();
    }

    /** @throws VersionDecided when that has been done, or the opposite */
    void decide(State outcome, UUID by, Instant at, String why) {
        if (state != State.DRAFT) {
            throw new VersionDecided(state);
        }
        state = outcome;
        decidedBy = by;
        decidedAt = at;
        decision = why;
    }

    /** Its number within the record. */
    public int number() {
        return number;
    }

    /** The record. */
    public UUID recordId() {
        return recordId;
    }

    /** What {@code access} knows it by: who has written it is refused when it is decided on. */
    public UUID subjectId() {
        return subjectId;
    }

    /** The standard it follows. */
    public RecordStandard standard() {
        return RecordStandard.of(standard);
    }

    /** What it says, restricted fields included. */
    public Content content() {
        return Content.parse(content);
    }

    /** Why it was changed, for the public. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** Where it stands. */
    public State state() {
        return state;
    }

    /** The day it was true of. */
    public LocalDate asOf() {
        return asOf;
    }

    /** When it was saved. */
    public Instant savedAt() {
        return savedAt;
    }

    /** Account of who saved it; empty when it came from a source or before accounts. */
    public Optional<UUID> savedBy() {
        return Optional.ofNullable(savedBy);
    }

    /**
     * Whether somebody wrote it on the desk. What came from a source was published as it came: it takes a number, but the
     * place of no draft.
     */
    boolean isWritten() {
        return savedBy != null || state != State.PUBLISHED;
    }

    /** When it was published or rejected. */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Why it was rejected. */
    public Optional<String> decision() {
        return Optional.ofNullable(decision);
    }
}
