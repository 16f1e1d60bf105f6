package no.algoritmetilsyn.appeal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.appeal.question.AppealAnswer;
import no.algoritmetilsyn.appeal.question.AppealOutcome;
import no.algoritmetilsyn.appeal.step.AssessAppeal;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.law.question.KeptReceipt;

/** Whether an appeal can be heard, by the facts that were known at a moment, with its arithmetic. Never changed. */
@Entity
@Table(name = "appeal_assessments")
public class StoredAssessment {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID appealId;
    private int place;

    @Enumerated(EnumType.STRING)
    private Conclusion conclusion;

    private String reason;
    private String asked;

    @Enumerated(EnumType.STRING)
    private AppealOutcome outcome;

    private LocalDate lastDay;
    private Boolean timely;
    private LocalDate barOn;
    private LocalDate detrimentOn;
    private String rules;
    private String lines;
    private String receiptHash;
    private UUID assessedBy;
    private Instant assessedAt;

    protected StoredAssessment() {}

    StoredAssessment(UUID appealId, int place, AssessAppeal step, Assessed assessed, UUID by, Instant at) {
        AppealAnswer answer = assessed.answer();
        this.appealId = appealId;
        this.place = place;
        this.conclusion = step.conclusion();
        this.reason = step.reason();
        this.asked = assessed.row().toString();
        this.outcome = answer.outcome();
        this.lastDay = answer.lastDay();
        this.timely = answer.timely();
        this.barOn = answer.bar();
        this.detrimentOn = answer.detriment();
        KeptReceipt receipt = KeptReceipt.of(assessed.receipt());
        this.rules = receipt.rules();
        this.lines = receipt.lines();
        this.receiptHash = receipt.sha256();
        this.assessedBy = by;
        this.assessedAt = at;
    }

    public Conclusion conclusion() {
        return conclusion;
    }

    /** Why, for colleagues; or null. */
    public String reason() {
        return reason;
    }

    /** The row of the table of appeals that was asked, as JSON: it can be sent to {@code /api/v1/law/appeal}. */
    public String asked() {
        return asked;
    }

    /** What the law says is to be done with it. */
    public AppealOutcome outcome() {
        return outcome;
    }

    /** The last day to appeal; null while reasons are awaited. */
    public LocalDate lastDay() {
        return lastDay;
    }

    public Boolean timely() {
        return timely;
    }

    /** The last day on which any appeal can be heard. */
    public LocalDate barOn() {
        return barOn;
    }

    /** The day until which a change to the detriment must be told; null where that does not arise. */
    public LocalDate detrimentOn() {
        return detrimentOn;
    }

    /** Its place among those of the appeal, from 1. */
    public int place() {
        return place;
    }

    /** What was kept of the receipt. */
    KeptReceipt receipt() {
        return new KeptReceipt(receiptHash, rules, lines);
    }

    /** SHA-256 of the receipt. */
    public String receiptHash() {
        return receiptHash;
    }

    public Instant assessedAt() {
        return assessedAt;
    }
}
