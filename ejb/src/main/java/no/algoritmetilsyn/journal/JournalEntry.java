package no.algoritmetilsyn.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.text.NationalIdentityNumbers;

/**
 * One entry of the journal. It is never changed afterwards but for its status, what it was answered by, and a day of receipt
 * that was written down wrong; the audit chain holds what it said before (Noark 5 endringslogg).
 */
@Entity
@Table(name = "journal_entries")
public class JournalEntry {

    /** Noark 5 journalposttype. */
    public enum Kind {
        INCOMING,
        OUTGOING,
        INTERNAL
    }

    /** Noark 5 journalstatus. */
    public enum Status {
        RECORDED,
        DISPATCHED,
        ARCHIVED,
        VOID
    }

    @Id
    private UUID id = UUID.randomUUID();

    private int journalYear;

    /** Null until the transaction that makes the entry commits. */
    private Integer journalSeq;

    private UUID casefileId;
    private int caseEntry;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String titleInternal;
    private String titlePublic;
    private LocalDate documentDate;
    private Instant receivedAt;
    private Instant sentAt;
    private LocalDate recordedOn;
    private String subjectKind;
    private UUID subjectId;
    private String journalShieldGround;
    private String documentExemptionGround;
    private UUID answeredBy;
    private UUID recordedBy;

    protected JournalEntry() {}

    JournalEntry(NewEntry facts, int caseEntry, LocalDate recordedOn, UUID recordedBy) {
        this.journalYear = recordedOn.getYear();
        this.casefileId = facts.casefileId();
        this.caseEntry = caseEntry;
        this.kind = facts.kind();
        this.status = facts.kind() == Kind.OUTGOING && facts.at() != null ? Status.DISPATCHED : Status.RECORDED;
        this.titleInternal = NationalIdentityNumbers.masked(facts.titleInternal());
        this.titlePublic = NationalIdentityNumbers.masked(facts.titlePublic());
        this.documentDate = facts.documentDate();
        this.receivedAt = facts.kind() == Kind.INCOMING ? facts.at() : null;
        this.sentAt = facts.kind() == Kind.OUTGOING ? facts.at() : null;
        this.recordedOn = recordedOn;
        this.subjectKind = facts.subjectKind();
        this.subjectId = facts.subjectId();
        this.journalShieldGround = facts.journalShieldGround();
        this.documentExemptionGround = facts.documentExemptionGround();
        this.recordedBy = recordedBy;
    }

    void dispatch(LocalDate day, Instant at) {
        status = Status.DISPATCHED;
        documentDate = day;
        sentAt = at;
    }

    void cancel() {
        status = Status.VOID;
    }

    int caseEntry() {
        return caseEntry;
    }

    /** Noark 5 systemID. */
    public UUID id() {
        return id;
    }

    int journalYear() {
        return journalYear;
    }
}
