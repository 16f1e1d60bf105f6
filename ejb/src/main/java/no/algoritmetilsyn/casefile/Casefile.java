package no.algoritmetilsyn.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.text.NationalIdentityNumbers;

/** A case (Noark 5 saksmappe). Several complaints may meet in one, and one complaint may move on to another. */
@Entity
@Table(name = "casefiles")
public class Casefile {

    /** Whether anything is still to be done. */
    public enum Status {
        OPEN,
        CLOSED
    }

    @Id
    private UUID id = UUID.randomUUID();

    private int caseYear;

    /** Null until the transaction that opens the case commits. */
    private Integer caseSeq;

    private String titleInternal;
    private String titlePublic;

    @Enumerated(EnumType.STRING)
    private Status status = Status.OPEN;

    @Enumerated(EnumType.STRING)
    private Organ organ;

    private LocalDate openedOn;
    private LocalDate closedOn;
    private LocalDate reopenedOn;

    @Version
    private int version;

    protected Casefile() {}

    Casefile(String titleInternal, String titlePublic, Organ organ, LocalDate openedOn) {
        this.titleInternal = NationalIdentityNumbers.masked(titleInternal);
        this.titlePublic = NationalIdentityNumbers.masked(titlePublic);
        this.organ = organ;
        this.openedOn = openedOn;
        this.caseYear = openedOn.getYear();
    }

    /** Its identifier. */
    public UUID id() {
        return id;
    }

    int caseYear() {
        return caseYear;
    }

    /** Number as letters print it, {@code 2026/123}. */
    public String number() {
        return caseYear + "/" + caseSeq;
    }

    /** Whether it has its number, which it is given at the end of the transaction that opens it. */
    public boolean isNumbered() {
        return caseSeq != null;
    }

    /** What the staff call it. */
    public String titleInternal() {
        return titleInternal;
    }

    /** Day it was opened. */
    public LocalDate openedOn() {
        return openedOn;
    }

    /** Day it was closed, or null. */
    public LocalDate closedOn() {
        return closedOn;
    }

    /** Open or closed. */
    public Status status() {
        return status;
    }

    /** Whether somebody has opened it again, so that it is open though nothing in it is. */
    public boolean isReopened() {
        return status == Status.OPEN && reopenedOn != null;
    }

    boolean reopen() {
        boolean closed = status == Status.CLOSED;
        status = Status.OPEN;
        closedOn = null;
        return closed;
    }

    /** It stays open until something in it ends, or it is closed by hand. */
    boolean reopen(LocalDate on) {
        boolean closed = reopen();
        if (closed) {
            reopenedOn = on;
        }
        return closed;
    }

    void close(LocalDate on) {
        if (status == Status.OPEN) {
            status = Status.CLOSED;
            closedOn = on;
            reopenedOn = null;
        }
    }
}
