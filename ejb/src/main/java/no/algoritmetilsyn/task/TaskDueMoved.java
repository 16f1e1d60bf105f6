package no.algoritmetilsyn.task;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A task is due on another day than before.
 *
 * @param before the last day before; null where there was none
 */
public record TaskDueMoved(UUID taskId, String kind, UUID proceedingId, LocalDate before, LocalDate after) {}
