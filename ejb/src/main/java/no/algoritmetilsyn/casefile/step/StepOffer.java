package no.algoritmetilsyn.casefile.step;

/**
 * A step that a kind of proceeding has, and whether the actor can take it now.
 *
 * @param refusedBy what stands in the way: a condition of the access table, a rule of the step, or {@link #NO_TASK}; null
 *     when nothing does
 */
public record StepOffer(StepDeclaration<?> step, String refusedBy) {

    /** The task that the step ends is not open. */
    public static final String NO_TASK = "noTask";

    /** Whether the actor can take it. */
    public boolean isAllowed() {
        return refusedBy == null;
    }
}
