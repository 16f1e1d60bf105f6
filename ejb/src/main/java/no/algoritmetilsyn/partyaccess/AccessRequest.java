package no.algoritmetilsyn.partyaccess;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.partyaccess.step.Scope;
import no.algoritmetilsyn.platform.AuthorityClock;

/** A party has asked to see documents of its case (partsinnsyn, forvaltningsloven §§ 18-21). */
@Entity
@Table(name = "access_requests")
public class AccessRequest {

    @Id
    private UUID id;

    private String reference;
    private UUID casefileId;
    private UUID askedIn;

    @Enumerated(EnumType.STRING)
    private AccessState state = AccessState.ASKED;

    @Embedded
    private Asker asker;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    private String text;
    private LocalDate receivedOn;
    private Instant askedAt;
    private UUID enteredBy;
    private Instant ruledAt;
    private UUID ruledBy;
    private String regime;
    private Instant endedAt;
    private String endReason;

    @Version
    private int version;

    protected AccessRequest() {}

    AccessRequest(UUID id, String reference, UUID casefileId, UUID askedIn, Asker asker, Asked asked) {
        this.id = id;
        this.reference = reference;
        this.casefileId = casefileId;
        this.askedIn = askedIn;
        this.asker = asker;
        this.scope = asked.scope();
        this.text = asked.text();
        this.receivedOn = asked.receivedOn();
        this.askedAt = asked.at();
        this.enteredBy = asked.by();
    }

    void rule(String actOfProcedure, UUID by, Instant at) {
        state = AccessState.RULED;
        regime = actOfProcedure;
        ruledBy = by;
        ruledAt = at;
    }

    void takeUp() {
        state = AccessState.ASKED;
    }

    void end(String reason, Instant at) {
        state = AccessState.ENDED;
        endReason = reason;
        endedAt = at;
    }

    void moveTo(UUID otherCasefile) {
        casefileId = otherCasefile;
    }

    /** Its identifier; that of its proceeding and the business key of its process, too. */
    public UUID id() {
        return id;
    }

    /** What it is called: {@code I-2026-000012}. */
    public String reference() {
        return reference;
    }

    /** The case it lies in now. */
    public UUID casefileId() {
        return casefileId;
    }

    /** The proceeding to which the asker is a party. */
    public UUID askedIn() {
        return askedIn;
    }

    public AccessState state() {
        return state;
    }

    public Asker asker() {
        return asker;
    }

    /** Whether all documents are asked for. */
    public Scope scope() {
        return scope;
    }

    /** Which documents, in the party's words. */
    public String text() {
        return text;
    }

    /** The day on which the authority got it, Europe/Oslo. */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** The day of that, Europe/Oslo; null before. */
    public LocalDate ruledOn() {
        return ruledAt == null ? null : LocalDate.ofInstant(ruledAt, AuthorityClock.ZONE);
    }

    /** Code of the act of procedure that was in force then; null before. */
    public String regime() {
        return regime;
    }

    /** When it ended; null while it is open. */
    public Instant endedAt() {
        return endedAt;
    }

    /** What was noted at its end; or null. */
    public String endReason() {
        return endReason;
    }
}
