package no.algoritmetilsyn.penalty;

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
import no.algoritmetilsyn.law.power.PenaltyKind;
import no.algoritmetilsyn.law.power.PenaltyRise;
import no.algoritmetilsyn.order.OrderNeglected;
import no.algoritmetilsyn.order.OrderedBody;

/** A coercive fine (tvangsmulkt) that runs because an order is neglected (forvaltningsloven § 51). */
@Entity
@Table(name = "penalties")
public class Penalty {

    @Id
    private UUID id;

    private String reference;
    private UUID casefileId;
    private UUID orderId;

    @Enumerated(EnumType.STRING)
    private PenaltyState state = PenaltyState.RUNNING;

    @Embedded
    private OrderedBody body;

    private String title;
    private String regime;

    @Enumerated(EnumType.STRING)
    private PenaltyKind kind;

    private Integer cap;

    @Embedded
    private PenaltyRise rise;

    private LocalDate lastOn;
    private String stopReason;
    private Instant endedAt;
    private String closeNote;

    @Version
    private int version;

    protected Penalty() {}

    Penalty(UUID id, String reference, OrderNeglected neglected) {
        this.id = id;
        this.reference = reference;
        this.casefileId = neglected.casefileId();
        this.orderId = neglected.orderId();
        this.body = neglected.body();
        this.title = neglected.title();
        this.regime = neglected.terms().penaltyRegime();
        this.kind = neglected.terms().penaltyKind();
        this.cap = neglected.terms().penaltyCap();
        this.rise = neglected.rise();
    }

    void stop(LocalDate last, String reason) {
        lastOn = last;
        stopReason = reason;
    }

    void close(String note, Instant at) {
        state = PenaltyState.CLOSED;
        closeNote = note;
        endedAt = at;
    }

    /** Something that was paid is owed back. */
    void reopen() {
        state = PenaltyState.RUNNING;
        endedAt = null;
    }

    void moveTo(UUID otherCasefile) {
        casefileId = otherCasefile;
    }

    /** Its identifier; that of its proceeding and the business key of its process, too. */
    public UUID id() {
        return id;
    }

    /** What it is called: {@code M-2027-000012}. */
    public String reference() {
        return reference;
    }

    /** The case it lies in now. */
    public UUID casefileId() {
        return casefileId;
    }

    /** The order that it secures. */
    public UUID orderId() {
        return orderId;
    }

    public PenaltyState state() {
        return state;
    }

    /** Who has to pay. */
    public OrderedBody body() {
        return body;
    }

    public String title() {
        return title;
    }

    /** Code of the act that knows it. */
    public String regime() {
        return regime;
    }

    /** What it is counted in. */
    public PenaltyKind kind() {
        return kind;
    }

    /** How the rate rises; null where it does not. */
    public PenaltyRise rise() {
        return rise;
    }

    /** Kroner above which it does not run; null without a cap. */
    public Integer cap() {
        return cap;
    }

    /** The last day that can accrue; null unless somebody has stopped it. */
    public LocalDate lastOn() {
        return lastOn;
    }

    /** Why; or null. */
    public String stopReason() {
        return stopReason;
    }

    /** When it ended; null while it is open. */
    public Instant endedAt() {
        return endedAt;
    }
}
