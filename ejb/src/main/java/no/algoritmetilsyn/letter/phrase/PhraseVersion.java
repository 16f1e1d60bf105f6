package no.algoritmetilsyn.letter.phrase;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** What a phrase says by one version of it. The words stand as they were written; whether they are offered changes. */
@Entity
@Table(name = "phrase_versions")
public class PhraseVersion {

    @Id
    private UUID id = UUID.randomUUID();

    private String phrase;
    private int number;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private String block;

    @Enumerated(EnumType.STRING)
    private PhraseOutcome outcome;

    private String basis;
    private String provision;
    private LocalDate provisionFrom;
    private String textNb;
    private String textNn;
    private String textEn;

    @Enumerated(EnumType.STRING)
    private PhraseState state = PhraseState.DRAFT;

    private UUID writtenBy;
    private Instant writtenAt;
    private UUID publishedBy;
    private Instant publishedAt;
    private UUID withdrawnBy;
    private Instant withdrawnAt;
    private String reason;

    protected PhraseVersion() {}

    PhraseVersion(NewPhrase written, int number, LocalDate provisionFrom, UUID by, Instant at) {
        phrase = written.phrase();
        this.number = number;
        kind = written.kind();
        block = written.block();
        outcome = written.outcome();
        basis = written.basis();
        provision = written.provision();
        this.provisionFrom = provisionFrom;
        textNb = written.nb();
        textNn = written.nn();
        textEn = written.en();
        writtenBy = by;
        writtenAt = at;
    }

    void publish(UUID by, Instant at) {
        state = PhraseState.PUBLISHED;
        publishedBy = by;
        publishedAt = at;
    }

    void withdraw(String why, UUID by, Instant at) {
        state = PhraseState.WITHDRAWN;
        reason = why;
        withdrawnBy = by;
        withdrawnAt = at;
    }

    /** Its identifier. */
    public UUID id() {
        return id;
    }

    /** Name of the phrase, the same in all versions. */
    public String phrase() {
        return phrase;
    }

    /** The first is 1. */
    public int number() {
        return number;
    }

    /** Kind of the letters in which it is offered. */
    public LetterKind kind() {
        return kind;
    }

    /** Block beside which it is offered. */
    public String block() {
        return block;
    }

    /** Outcome of the letters in which it is offered. */
    public PhraseOutcome outcome() {
        return outcome;
    }

    /** Code of the provision on which those letters rest; null for all. */
    public String basis() {
        return basis;
    }

    /** Code of the provision that it comes from. */
    public String provision() {
        return provision;
    }

    /** Since when the provision had read so when this was written; null for the first that it read. */
    public LocalDate provisionFrom() {
        return provisionFrom;
    }

    /** What it says; null in a language in which it is not written. */
    public String text(LetterLanguage language) {
        return switch (language) {
            case NB -> textNb;
            case NN -> textNn;
            case EN -> textEn;
        };
    }

    /** What it says by name of the language; for pages. */
    public String text(String language) {
        return text(LetterLanguage.of(language));
    }

    /** Where it stands. */
    public PhraseState state() {
        return state;
    }

    /** Account of the one who wrote it. */
    public UUID writtenBy() {
        return writtenBy;
    }

    /** When it was written. */
    public Instant writtenAt() {
        return writtenAt;
    }

    /** Account of the one who published it, or null. */
    public UUID publishedBy() {
        return publishedBy;
    }

    /** When it was published, or null. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** Account of the one who withdrew it, or null. */
    public UUID withdrawnBy() {
        return withdrawnBy;
    }

    /** When it was withdrawn, or null. */
    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    /** Why it was withdrawn, or null. */
    public String reason() {
        return reason;
    }
}
