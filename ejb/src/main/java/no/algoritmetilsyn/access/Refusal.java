package no.algoritmetilsyn.access;

import java.util.UUID;

/**
 * Somebody was refused something. Fired as an event in the moment of the refusal; who observes it may not use the
 * database, since the transaction that it happens in is about to be rolled back.
 *
 * @param actor who was refused
 * @param act what, such as the name of an {@link Act}
 * @param rule what was missing: {@link #NO_ROLE}, or the names of conditions joined by {@code +}; of a step, the rule that forbids it
 * @param casefileId the case it was about, or null
 * @param step name of the step that law or state forbade, though the access table allowed it; null where the table said no
 */
public record Refusal(Actor actor, String act, String rule, UUID casefileId, String step) {

    /** None of the actor's roles may do this at all. */
    public static final String NO_ROLE = "ROLE";

    /** The access table has said no. */
    public Refusal(Actor actor, String act, String rule, UUID casefileId) {
        this(actor, act, rule, casefileId, null);
    }
}
