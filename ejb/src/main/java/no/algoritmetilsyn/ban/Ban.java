package no.algoritmetilsyn.ban;

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
import no.algoritmetilsyn.decision.DecisionMade;
import no.algoritmetilsyn.decision.DirectedAt;
import no.algoritmetilsyn.platform.AuthorityClock;

/** An interim ban (midlertidig forbud) that was decided: it holds from when its letter was sent until its last day at the latest. */
@Entity
@Table(name = "bans")
public class Ban {

    @Id
    private UUID id;

    private String reference;
    private UUID casefileId;
    private UUID decisionId;

    @Enumerated(EnumType.STRING)
    private BanState state = BanState.HEARING;

    @Embedded
    private DirectedAt directedAt;

    private String title;
    private String powerId;
    private String system;
    private String forbiddenUse;
    private String endsEarlier;
    private Instant imposedAt;
    private LocalDate statementUntil;
    private LocalDate lastDay;
    private Instant endedAt;
    private String endReason;

    @Version
    private int version;

    protected Ban() {}

    Ban(UUID id, String reference, DecisionMade decision, BanDraft draft) {
        this.id = id;
        this.reference = reference;
        this.casefileId = decision.casefileId();
        this.decisionId = decision.decisionId();
        this.directedAt = decision.directedAt();
        this.title = decision.title();
        this.powerId = decision.powerId();
        this.system = draft.system();
        this.forbiddenUse = draft.forbiddenUse();
        this.endsEarlier = draft.endsEarlier();
        this.imposedAt = decision.madeAt();
        this.statementUntil = draft.statementUntil();
        this.lastDay = draft.lastDay();
    }

    void review() {
        state = BanState.REVIEWING;
    }

    void stand() {
        state = BanState.IN_FORCE;
    }

    /** It forbids something else, or ends on another day; what is null stays as it is. */
    void change(String use, LocalDate day) {
        forbiddenUse = use == null ? forbiddenUse : use;
        lastDay = day == null ? lastDay : day;
    }

    void end(BanState how, String reason, Instant at) {
        state = how;
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

    /** What the body and the authority call it: {@code F-2026-000012}. */
    public String reference() {
        return reference;
    }

    /** The case it lies in now. */
    public UUID casefileId() {
        return casefileId;
    }

    /** The decision that it carries out. */
    public UUID decisionId() {
        return decisionId;
    }

    public BanState state() {
        return state;
    }

    /** Whom it binds. */
    public DirectedAt directedAt() {
        return directedAt;
    }

    public String title() {
        return title;
    }

    /** Version of the power by which it was decided. */
    public String powerId() {
        return powerId;
    }

    /** What is not to be used. */
    public String system() {
        return system;
    }

    /** Which use of it is forbidden now. */
    public String forbiddenUse() {
        return forbiddenUse;
    }

    /** What ends it before its last day. */
    public String endsEarlier() {
        return endsEarlier;
    }

    /** The day from which it holds, Europe/Oslo. */
    public LocalDate imposedOn() {
        return LocalDate.ofInstant(imposedAt, AuthorityClock.ZONE);
    }

    /** Last day for the statement of the body. */
    public LocalDate statementUntil() {
        return statementUntil;
    }

    /** The last day on which it holds. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** When it ended; null while it is open. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Why it ended; or null. */
    public String endReason() {
        return endReason;
    }
}
