package no.algoritmetilsyn.fine.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.law.question.KeptReceipt;

/** How high a fine may be and until when, as it was counted on a day, with its receipt. Never changed: a new count is a new row. */
@Entity
@Table(name = "fine_counts")
public class FineCount {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID decisionId;
    private int place;
    private String counted;
    private LocalDate countedOn;
    private String basis;
    private long ceiling;
    private boolean allowed;
    private String rules;
    private String lines;
    private String receiptHash;
    private UUID countedBy;
    private Instant countedAt;

    protected FineCount() {}

    FineCount(UUID decisionId, int place, FineCounted counted, UUID by, Instant at) {
        this.decisionId = decisionId;
        this.place = place;
        this.counted = counted.row().toString();
        this.countedOn = counted.day();
        this.basis = counted.row().getString("basis");
        this.ceiling = counted.answer().ceiling();
        this.allowed = counted.answer().mayBeDecided();
        KeptReceipt receipt = KeptReceipt.of(counted.receipt());
        this.rules = receipt.rules();
        this.lines = receipt.lines();
        this.receiptHash = receipt.sha256();
        this.countedBy = by;
        this.countedAt = at;
    }

    /** Its place among those of the decision, from 1. */
    public int place() {
        return place;
    }

    /** The row of the table of fines that was asked, as JSON: it can be sent to {@code /api/v1/law/ceiling}. */
    public String counted() {
        return counted;
    }

    /** The day of decision for which it was counted. */
    public LocalDate countedOn() {
        return countedOn;
    }

    /** How lawyers name the ceiling. */
    public String basis() {
        return basis;
    }

    /** Whole kroner. */
    public long ceiling() {
        return ceiling;
    }

    /** Whether a fine could be decided on that day. */
    public boolean allowed() {
        return allowed;
    }

    /** The rows of law with the hash of each, one a line. */
    public String rules() {
        return rules;
    }

    /** What was kept of the receipt. */
    KeptReceipt receipt() {
        return new KeptReceipt(receiptHash, rules, lines);
    }

    /** SHA-256 of the receipt. */
    public String receiptHash() {
        return receiptHash;
    }
}
