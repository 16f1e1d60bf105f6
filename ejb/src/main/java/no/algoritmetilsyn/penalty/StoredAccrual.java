package no.algoritmetilsyn.penalty;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.law.question.KeptReceipt;

/** What a coercive fine came to by the facts that were known at a moment. Never changed: another fact is another row. */
@Entity
@Table(name = "penalty_accruals")
public class StoredAccrual {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID penaltyId;
    private int place;
    private LocalDate countedOn;
    private long total;
    private String counted;
    private String rules;
    private String lines;
    private String receiptHash;
    private UUID countedBy;
    private Instant countedAt;

    protected StoredAccrual() {}

    StoredAccrual(UUID penaltyId, int place, Counted counted, UUID by, Instant at) {
        this.penaltyId = penaltyId;
        this.place = place;
        this.countedOn = counted.day();
        this.total = counted.total();
        this.counted = counted.row().toString();
        KeptReceipt receipt = KeptReceipt.of(counted.receipt());
        this.rules = receipt.rules();
        this.lines = receipt.lines();
        this.receiptHash = receipt.sha256();
        this.countedBy = by;
        this.countedAt = at;
    }

    public UUID penaltyId() {
        return penaltyId;
    }

    /** Its place among those of the fine, from 1. */
    public int place() {
        return place;
    }

    /** The day at the end of which it was counted. */
    public LocalDate countedOn() {
        return countedOn;
    }

    /** Whole kroner. */
    public long total() {
        return total;
    }

    /** The row of the table of coercive fines that was counted, as JSON: it can be sent to {@code /api/v1/law/accrual}. */
    public String counted() {
        return counted;
    }

    /** The row that was counted. */
    JsonObject row() {
        return Json.createReader(new StringReader(counted)).readObject();
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
