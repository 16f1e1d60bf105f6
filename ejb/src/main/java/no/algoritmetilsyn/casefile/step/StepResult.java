package no.algoritmetilsyn.casefile.step;

import java.util.List;
import java.util.UUID;

/**
 * What a step has led to.
 *
 * @param casefileId case the proceeding lies in now
 * @param created ids of what was made, such as letters, in order
 * @param moved names what it has moved by itself, for {@code ConsequencePages}; null where it has moved nothing, or was repeated
 * @param repeated whether it had been taken before with the same key
 */
public record StepResult(UUID proceedingId, UUID casefileId, List<UUID> created, boolean repeated, UUID moved) {}
