package no.algoritmetilsyn.law.collection;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Something that was paid of a money claim. Never changed: another row says what it was corrected to. */
@MappedSuperclass
public abstract class ClaimPayment {

    @Id
    private UUID id = UUID.randomUUID();

    private int amount;
    private LocalDate paidOn;
    private boolean late;
    private boolean interest;
    private UUID corrects;
    private String reason;
    private UUID enteredBy;
    private Instant enteredAt;

    protected ClaimPayment() {}

    /**
     * @param amount whole kroner
     * @param paidOn Europe/Oslo
     * @param late whether the last day to pay had passed
     * @param interest whether interest runs on what is late
     */
    protected ClaimPayment(int amount, LocalDate paidOn, boolean late, boolean interest, UUID by, Instant at) {
        this.amount = amount;
        this.paidOn = paidOn;
        this.late = late;
        this.interest = late && interest;
        this.enteredBy = by;
        this.enteredAt = at;
    }

    /** What was entered before was wrong, and this stands in its place. */
    protected void correct(ClaimPayment wrong, String why) {
        corrects = wrong.id;
        reason = why;
    }

    /**
     * Whole kroner that were paid before one of several payments.
     *
     * @param all in any order
     */
    static long before(ClaimPayment one, List<? extends ClaimPayment> all) {
        return all.stream()
                .map(ClaimPayment.class::cast)
                .filter(other -> other.paidOn.isBefore(one.paidOn)
                        || other.paidOn.equals(one.paidOn) && other.isEnteredBefore(one))
                .mapToLong(ClaimPayment::amount)
                .sum();
    }

    /** The last day on which something was paid; empty where nothing was. */
    public static Optional<LocalDate> lastDay(List<? extends ClaimPayment> all) {
        return all.stream().map(ClaimPayment::paidOn).max(Comparator.naturalOrder());
    }

    /** What one correction writes has one moment, and an order all the same. */
    private boolean isEnteredBefore(ClaimPayment one) {
        return enteredAt.isBefore(one.enteredAt) || enteredAt.equals(one.enteredAt) && id.compareTo(one.id) < 0;
    }

    public UUID id() {
        return id;
    }

    /** Whole kroner; none where it corrects what was never paid. */
    public int amount() {
        return amount;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    /** Whether the last day to pay had passed. */
    public boolean late() {
        return late;
    }

    /** Whether interest runs on it, because it was late and the act says so (innkrevingsloven § 15). */
    public boolean interest() {
        return interest;
    }
}
