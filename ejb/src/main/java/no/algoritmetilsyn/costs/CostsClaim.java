package no.algoritmetilsyn.costs;

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
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.costs.step.ClaimCosts;
import no.algoritmetilsyn.partyaccess.Asker;

/** A party claims what it has cost to get a decision changed in its favour (sakskostnader, forvaltningsloven § 36). */
@Entity
@Table(name = "costs_claims")
public class CostsClaim {

    @Id
    private UUID id;

    private String reference;
    private UUID casefileId;
    private UUID claimedIn;

    @Enumerated(EnumType.STRING)
    private CostsState state = CostsState.CLAIMED;

    @Enumerated(EnumType.STRING)
    private Organ organ;

    @Embedded
    private Asker party;

    private String changedReference;
    private LocalDate changedOn;
    private LocalDate arrivedOn;
    private String regime;
    private int claimed;
    private Instant claimedAt;
    private UUID enteredBy;

    @Embedded
    private CostsFiling filing;

    @Embedded
    private CostsRuling ruling;

    private LocalDate ruledOn;
    private String changedAfter;
    private int paid;
    private LocalDate paidOn;
    private Instant endedAt;
    private String endReason;

    @Version
    private int version;

    protected CostsClaim() {}

    CostsClaim(UUID id, String reference, Change change, ClaimCosts step) {
        this.id = id;
        this.reference = reference;
        this.casefileId = change.casefile();
        this.claimedIn = change.in();
        this.organ = change.organ();
        this.party = change.party();
        this.changedReference = change.reference();
        this.changedOn = change.on();
        this.arrivedOn = change.arrivedOn();
        this.regime = change.regime();
        this.claimed = step.items().stream().mapToInt(ClaimCosts.Item::amount).sum();
        this.filing = new CostsFiling(step.text(), step.channel(), step.posted());
    }

    CostsClaim entered(UUID by, Instant at) {
        enteredBy = by;
        claimedAt = at;
        return this;
    }

    /** What is drafted, until the letter about it is sent. */
    void draft(CostsRuling drafted) {
        ruling = drafted;
    }

    /** The letter has left: what was drafted holds. */
    void rule(LocalDate on) {
        state = CostsState.RULED;
        ruledOn = on;
        changedAfter = null;
    }

    /** An appeal has led to another amount. */
    void change(int granted, String appeal) {
        ruling = ruling.changed(granted, claimed);
        changedAfter = appeal;
    }

    void takeUp() {
        state = CostsState.CLAIMED;
    }

    /** An appeal that came after the end has led to something that is left to do; what was paid stays paid. */
    void reopen() {
        state = CostsState.RULED;
        endReason = null;
        endedAt = null;
    }

    /** What was paid until now, and when last. */
    void paid(int sum, LocalDate last) {
        paid = sum;
        paidOn = last;
    }

    /** Nothing is left of it to pay. */
    void end(String note, Instant at) {
        state = CostsState.ENDED;
        endReason = note;
        endedAt = at;
    }

    void moveTo(UUID otherCasefile) {
        casefileId = otherCasefile;
    }

    /** Its identifier; that of its proceeding and the business key of its process, too. */
    public UUID id() {
        return id;
    }

    /** What it is called: {@code S-2027-000012}. */
    public String reference() {
        return reference;
    }

    /** The case it lies in now. */
    public UUID casefileId() {
        return casefileId;
    }

    /** The proceeding by which the decision was changed. */
    public UUID claimedIn() {
        return claimedIn;
    }

    public CostsState state() {
        return state;
    }

    /** The organ that changed the decision, and rules on the claim. */
    public Organ organ() {
        return organ;
    }

    /** Who claims. */
    public Asker party() {
        return party;
    }

    /** The appeal, or the proceeding in which we have changed the decision ourselves. */
    public String changedReference() {
        return changedReference;
    }

    /** The day from which that holds, Europe/Oslo. */
    public LocalDate changedOn() {
        return changedOn;
    }

    /** The day on which word of it reached the party; null as long as that is not known. */
    public LocalDate arrivedOn() {
        return arrivedOn;
    }

    /** Code of the act of procedure that it follows. */
    public String regime() {
        return regime;
    }

    /** Whole kroner that are claimed. */
    public int claimed() {
        return claimed;
    }

    /** What the party says, and how and when it came. */
    public CostsFiling filing() {
        return filing;
    }

    /** What is ruled, or drafted as long as {@link #ruledOn} is null or it is ruled on once more; null before. */
    public CostsRuling ruling() {
        return ruling;
    }

    /** The day on which the party was told last, Europe/Oslo; null before. */
    public LocalDate ruledOn() {
        return ruledOn;
    }

    /** Whether what is ruled holds, and is no draft. */
    public boolean isRuled() {
        return state != CostsState.CLAIMED;
    }

    /** Reference of the appeal that has led to another amount; or null. */
    public String changedAfter() {
        return changedAfter;
    }

    /** Whole kroner that were paid. */
    public int paid() {
        return paid;
    }

    /** Whole kroner that are covered and not paid. */
    public int left() {
        return isRuled() ? Math.max(0, ruling.granted() - paid) : 0;
    }

    /** Whole kroner that were paid and are not covered any more: an appeal has led to less. */
    public int paidTooMuch() {
        return isRuled() ? Math.max(0, paid - ruling.granted()) : 0;
    }

    /** When it was paid, or the rest of it; or null. */
    public LocalDate paidOn() {
        return paidOn;
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
