package no.algoritmetilsyn.fine;

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
import no.algoritmetilsyn.law.collection.Collector;
import no.algoritmetilsyn.platform.AuthorityClock;

/** An administrative fine (overtredelsesgebyr): it carries out a decision, until it is paid, reversed or written off. */
@Entity
@Table(name = "fines")
public class Fine {

    @Id
    private UUID id;

    private String reference;
    private UUID casefileId;
    private UUID decisionId;

    @Enumerated(EnumType.STRING)
    private FineState state = FineState.WAITING;

    @Embedded
    private FinedBody body;

    private String title;
    private String regime;
    private String paymentRule;
    private Instant decidedAt;
    private int decidedAmount;
    private int amount;
    private LocalDate finalOn;
    private LocalDate dueOn;
    private int stoodStill;

    @Enumerated(EnumType.STRING)
    private Collector collector;

    private LocalDate collectedOn;
    private Instant endedAt;
    private String endReason;

    @Version
    private int version;

    protected Fine() {}

    Fine(UUID id, String reference, DecisionMade decision, int amount, String regime, String paymentRule) {
        this.id = id;
        this.reference = reference;
        this.casefileId = decision.casefileId();
        this.decisionId = decision.decisionId();
        DirectedAt to = decision.directedAt();
        this.body =
                new FinedBody(to.organisationId(), to.organisationNumber(), to.organisationName(), to.writtenForm());
        this.title = decision.title();
        this.regime = regime;
        this.paymentRule = paymentRule;
        this.decidedAt = decision.madeAt();
        this.decidedAmount = amount;
        this.amount = amount;
    }

    void becomeFinal(LocalDate day) {
        finalOn = day;
    }

    /** The time to pay runs, or ends on another day. */
    void due(LocalDate day) {
        dueOn = day;
        if (state == FineState.WAITING) {
            state = FineState.DUE;
        }
    }

    /** By how many days its time to pay ends later, because nobody has to pay on them. */
    void standStill(int days) {
        stoodStill = days;
    }

    void collect(Collector by, LocalDate day) {
        collector = by;
        collectedOn = day;
        state = FineState.COLLECTED;
    }

    void comeTo(int kroner) {
        amount = kroner;
    }

    /** More is to be paid after all of it was: nobody has time to pay yet. */
    void takeUp() {
        state = FineState.WAITING;
        dueOn = null;
        endReason = null;
        endedAt = null;
    }

    /** Not all of it was paid after all: it is where it was before. */
    void goOn() {
        boolean taken = collectedOn != null && (dueOn == null || collectedOn.isAfter(dueOn));
        state = taken ? FineState.COLLECTED : dueOn == null ? FineState.WAITING : FineState.DUE;
        endReason = null;
        endedAt = null;
    }

    /** Those who collect it do so for what was due; what was added is to be paid first. */
    void takeBack() {
        state = FineState.DUE;
    }

    /** More was paid than is due now. */
    void oweBack() {
        state = FineState.OVERPAID;
        endedAt = null;
    }

    void end(FineState how, String reason, Instant at) {
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

    /** What the body and the authority call it: {@code G-2027-000012}. */
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

    public FineState state() {
        return state;
    }

    /** Who has to pay. */
    public FinedBody body() {
        return body;
    }

    public String title() {
        return title;
    }

    /** Code of the act by whose rules it is paid and collected. */
    public String regime() {
        return regime;
    }

    /** Code of the rule of its payment. */
    public String paymentRule() {
        return paymentRule;
    }

    /** The day on which it was decided, Europe/Oslo. */
    public LocalDate decidedOn() {
        return LocalDate.ofInstant(decidedAt, AuthorityClock.ZONE);
    }

    /** Kroner that were decided. */
    public int decidedAmount() {
        return decidedAmount;
    }

    /** Kroner now. */
    public int amount() {
        return amount;
    }

    /** The day on which the decision became final; null while nobody knows. */
    public LocalDate finalOn() {
        return finalOn;
    }

    /** The last day to pay; null while the time does not run. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Days by which its time to pay ends later, because its effect is suspended on them (forvaltningsloven § 42). */
    int stoodStill() {
        return stoodStill;
    }

    /** Who collects it; null while nobody does. */
    public Collector collector() {
        return collector;
    }

    /** Since when; or null. */
    public LocalDate collectedOn() {
        return collectedOn;
    }

    /** When it ended; null while it is open. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Why it ended unpaid; or null. */
    public String endReason() {
        return endReason;
    }
}
