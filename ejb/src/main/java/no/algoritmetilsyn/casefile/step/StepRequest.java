package no.algoritmetilsyn.casefile.step;

/**
 * How a step is asked for.
 *
 * @param version of the proceeding that the actor has seen; null when that is not to be compared
 * @param idempotencyKey of the actor: the same key and input again change nothing and give the same answer; null for none
 * @param prepared what was done before the transaction, by {@link StepPreparation}; null for nothing
 */
public record StepRequest(Integer version, String idempotencyKey, Object prepared) {

    /** Whatever the version, and each time anew. */
    public static final StepRequest PLAIN = new StepRequest(null, null);

    /** A step for which nothing was prepared. */
    public StepRequest(Integer version, String idempotencyKey) {
        this(version, idempotencyKey, null);
    }
}
