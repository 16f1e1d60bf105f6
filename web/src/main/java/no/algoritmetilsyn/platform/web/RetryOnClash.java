package no.algoritmetilsyn.platform.web;

import no.algoritmetilsyn.platform.Clash;

/**
 * Does something again, once, when another transaction was in its way: an engine's timer may fire while somebody answers.
 * Nothing of the first try is left then, and the second one sees what the other has done. A clash of the second is told to
 * the caller, as one of work that is tried only once.
 */
public final class RetryOnClash {

    private RetryOnClash() {}

    /**
     * Does it.
     *
     * @param work one call of a boundary, which is one transaction
     */
    public static void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            if (!Clash.isBehind(failure)) {
                throw failure;
            }
            work.run();
        }
    }
}
