package no.algoritmetilsyn.task;

import java.time.Instant;

/**
 * Why a task was last handed over, for the next one who has it.
 *
 * @param by what colleagues call the one who did it; null for the system
 * @param reason why, in words; empty when nobody said more than the code
 */
public record HandedOver(ReleaseCode code, String reason, Instant at, String by) {}
