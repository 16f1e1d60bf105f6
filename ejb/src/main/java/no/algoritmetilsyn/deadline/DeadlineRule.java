package no.algoritmetilsyn.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import no.algoritmetilsyn.deadline.counting.ComputingMethod;
import no.algoritmetilsyn.deadline.counting.DeadlineUnit;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.deadline.counting.TimeLimit;
import org.hibernate.annotations.Immutable;

/**
 * How long something may take, from what, counted how, and by which law. Release data: only read.
 *
 * <p>The code names the matter, such as {@code appeal}, and stays the same when the law changes; with the regime and the
 * day it gives one rule.
 */
@Entity
@Immutable
@Table(name = "deadline_rules")
public class DeadlineRule {

    @Id
    private String id;

    private String code;
    private String regime;
    private LocalDate validFrom;
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    private DeadlineNature nature;

    private int amount;

    @Enumerated(EnumType.STRING)
    private DeadlineUnit unit;

    @Enumerated(EnumType.STRING)
    private StartKind startKind;

    @Enumerated(EnumType.STRING)
    private ComputingMethod computing;

    @Enumerated(EnumType.STRING)
    private Whose whose;

    private String follows;
    private boolean extendable;
    private String provision;

    /** For the provider of persistence. */
    protected DeadlineRule() {}

    /** What the rule is about, such as {@code interim-reply}. */
    public String code() {
        return code;
    }

    /** Code of the regime in which it stands. */
    public String regime() {
        return regime;
    }

    /** How binding it is. */
    public DeadlineNature nature() {
        return nature;
    }

    /** Its length and the way of counting. */
    public TimeLimit limit() {
        return new TimeLimit(amount, unit, computing);
    }

    /** The sort of date it runs from. */
    public StartKind startKind() {
        return startKind;
    }

    /** Who has to act. */
    public Whose whose() {
        return whose;
    }

    /** Message key, after {@code deadline.follows}, of what happens when it passes. */
    public String follows() {
        return follows;
    }

    /** Whether the authority may give more time before it expires. */
    public boolean extendable() {
        return extendable;
    }

    /** Code of the provision it rests on. */
    public String provision() {
        return provision;
    }

    /** Whether this version of the rule counts from a day; whether its regime binds is asked of the law. */
    boolean validOn(LocalDate date) {
        return (validFrom == null || !date.isBefore(validFrom)) && (validUntil == null || date.isBefore(validUntil));
    }

    @Override
    public String toString() {
        return id;
    }
}
