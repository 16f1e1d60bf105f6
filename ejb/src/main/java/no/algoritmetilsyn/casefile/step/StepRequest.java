package no.algoritmetilsyn.casefile.step;

/**
 * How a step is asked for.
 *
 * @param version of the proceeding that the actor has seen; null when that is not to be compared
 * @param idempotencyKey of the actor: the same key and input again change nothing and give the same answer; null for none
 */
public record StepRequest(Integer version, String idempotencyKey) {

    /** Whatever the version, and each time anew. */
    public static final StepRequest PLAIN = new StepRequest(null, null);
}
