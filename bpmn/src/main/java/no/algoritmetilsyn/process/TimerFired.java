package no.algoritmetilsyn.process;

import java.util.UUID;

/**
 * A timer has fired and its process is about to go on by itself. Whoever keeps what the process is about may let it wait
 * for those who are at work there; variables are read after that.
 *
 * @param process key of the model
 * @param subjectId business key: what the process is about
 */
public record TimerFired(String process, UUID subjectId) {}
