package no.algoritmetilsyn.order;

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
import no.algoritmetilsyn.law.power.PenaltyRise;
import no.algoritmetilsyn.platform.AuthorityClock;

/** An order (pålegg): it carries out a decision, from the day on which that was sent until its points are settled. */
@Entity(name = "OrderProceeding")
@Table(name = "orders")
public class Order {

    @Id
    private UUID id;

    private String reference;
    private UUID casefileId;
    private UUID decisionId;

    @Enumerated(EnumType.STRING)
    private OrderState state = OrderState.RUNNING;

    @Embedded
    private OrderedBody body;

    private String title;
    private String powerId;

    @Embedded
    private PenaltyTerms terms;

    @Embedded
    private PenaltyRise rise;

    private Instant decidedAt;
    private Instant pursuedAt;
    private String pursueReason;
    private Instant endedAt;
    private String closeReason;

    @Version
    private int version;

    protected Order() {}

    Order(UUID id, String reference, DecisionMade decision) {
        this.id = id;
        this.reference = reference;
        this.casefileId = decision.casefileId();
        this.decisionId = decision.decisionId();
        DirectedAt to = decision.directedAt();
        this.body =
                new OrderedBody(to.organisationId(), to.organisationNumber(), to.organisationName(), to.writtenForm());
        this.title = decision.title();
        this.powerId = decision.powerId();
        this.terms = decision.penalty() == null
                ? null
                : new PenaltyTerms(decision.penaltyRegime(), decision.penalty(), decision.cap());
        this.rise = decision.rise();
        this.decidedAt = decision.madeAt();
    }

    void answer() {
        state = OrderState.ANSWERED;
    }

    /** Some point is not settled: the body has to go on. */
    void goOn() {
        state = OrderState.RUNNING;
    }

    void settle() {
        state = OrderState.SETTLED;
    }

    void pursue(String reason, Instant at) {
        pursuedAt = at;
        pursueReason = reason;
    }

    void fulfil(Instant at) {
        state = OrderState.FULFILLED;
        endedAt = at;
    }

    void close(String reason, Instant at) {
        state = OrderState.CLOSED;
        closeReason = reason;
        endedAt = at;
    }

    /** It turned out not to be fulfilled: the body has to go on. */
    void takeUpAgain() {
        state = OrderState.RUNNING;
        endedAt = null;
    }

    void moveTo(UUID otherCasefile) {
        casefileId = otherCasefile;
    }

    /** Its identifier; that of its proceeding and the business key of its process, too. */
    public UUID id() {
        return id;
    }

    /** What the body and the authority call it: {@code P-2026-000012}. */
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

    public OrderState state() {
        return state;
    }

    /** Who has to fulfil it. */
    public OrderedBody body() {
        return body;
    }

    public String title() {
        return title;
    }

    /** Version of the power by which it was ordered. */
    public String powerId() {
        return powerId;
    }

    /** How it is secured; null when it is not. */
    public PenaltyTerms terms() {
        return terms;
    }

    /** How the rate of the coercive fine rises; null where it does not. */
    public PenaltyRise rise() {
        return rise;
    }

    /** When it was decided. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** The day on which it was decided, Europe/Oslo. */
    public LocalDate decidedOn() {
        return LocalDate.ofInstant(decidedAt, AuthorityClock.ZONE);
    }

    /** When it was decided that its neglect has consequences; or null. */
    public Instant pursuedAt() {
        return pursuedAt;
    }

    /** Why; or null. */
    public String pursueReason() {
        return pursueReason;
    }

    /** When it ended; null while it is open. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Why it ended before all was fulfilled; or null. */
    public String closeReason() {
        return closeReason;
    }
}
