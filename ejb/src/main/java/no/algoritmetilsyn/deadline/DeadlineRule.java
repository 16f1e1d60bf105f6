package no.algoritmetilsyn.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import no.algoritmetilsyn.deadline.counting.Computation;
import no.algoritmetilsyn.deadline.counting.ComputingMethod;
import no.algoritmetilsyn.deadline.counting.DeadlineUnit;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.deadline.counting.TimeLimit;
import no.algoritmetilsyn.law.Dated;
import no.algoritmetilsyn.law.RuleVersion;
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
public class DeadlineRule implements Dated {

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
    private boolean unsettled;
    private boolean toldShorter;
    private String ceiling;
    private String supersededBy;

    /** For the provider of persistence. */
    protected DeadlineRule() {}

    /** Names this version of the rule; a deadline keeps the one it was counted by. */
    public String id() {
        return id;
    }

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
        return new TimeLimit(amount, unit, computing, unsettled);
    }

    /**
     * Its length where the person who sets or knows the limit tells another. A set limit is as long as it was set; a right that
     * never lasts longer than the limit it follows (forvaltningsloven § 30) is as long as that one, when that is shorter.
     *
     * @param told the limit as told, counted in the same way; null when nothing is told
     * @param start from when, to tell which is shorter
     */
    public Computation from(Start start, TimeLimit told) {
        if (told == null || !nature.isSetByAuthority() && !toldShorter) {
            return limit().from(start);
        }
        Computation asTold = told.from(start);
        if (!toldShorter) {
            return asTold;
        }
        Computation own = limit().from(start);
        return asTold.dueInstant().isBefore(own.dueInstant()) ? asTold : own;
    }

    /** Code of the rule of the same regime that cuts this one, where one does; the earlier of the two wins. */
    public Optional<String> ceiling() {
        return Optional.ofNullable(ceiling);
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

    /** The rule in the version in which it is now, for a receipt. */
    public RuleVersion version() {
        return RuleVersion.of(
                "deadline_rules/" + id,
                code,
                regime,
                validFrom,
                validUntil,
                nature,
                amount,
                unit,
                startKind,
                computing,
                whose,
                follows,
                extendable,
                provision,
                unsettled,
                toldShorter,
                ceiling);
    }

    @Override
    public Optional<LocalDate> from() {
        return Optional.ofNullable(validFrom);
    }

    @Override
    public Optional<LocalDate> until() {
        return Optional.ofNullable(validUntil);
    }

    /** Whether this is how the law is read now; one that was corrected is kept for the deadlines counted by it. */
    boolean isCurrent() {
        return supersededBy == null;
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
