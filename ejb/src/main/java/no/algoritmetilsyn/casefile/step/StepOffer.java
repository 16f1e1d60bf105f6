package no.algoritmetilsyn.casefile.step;

import no.algoritmetilsyn.access.Condition;

/**
 * A step that a kind of proceeding has, and whether the actor can take it now.
 *
 * @param refusedBy what stands in the way: a condition of the access table, a rule of the step, or {@link #NO_TASK}; null
 *     when nothing does
 * @param due whether the state of the proceeding allows it now; asked only where the actor may take it, or lacks nothing but
 *     the declaration of impartiality
 */
public record StepOffer(StepDeclaration<?> step, String refusedBy, boolean due) {

    /** The task that the step ends is not open. */
    public static final String NO_TASK = "noTask";

    /** Whether the actor can take it. */
    public boolean isAllowed() {
        return refusedBy == null;
    }

    /** Whether nothing but the declaration of impartiality is lacking. */
    public boolean isWithinReach() {
        return due && (isAllowed() || isUndeclared());
    }

    /** Whether the declaration of impartiality is lacking. */
    public boolean isUndeclared() {
        return Condition.DECLARED_IMPARTIAL.name().equals(refusedBy);
    }
}
