package no.algoritmetilsyn.process;

import java.util.UUID;

/**
 * A timer has fired and its process is about to go on by itself. It waits for those who are at work on the proceeding;
 * variables are read after that.
 *
 * @param process key of the model
 * @param proceedingId business key: what the process is about
 */
public record TimerFired(String process, UUID proceedingId) {}
