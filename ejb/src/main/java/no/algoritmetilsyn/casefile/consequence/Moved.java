package no.algoritmetilsyn.casefile.consequence;

import java.util.UUID;

/**
 * Something that moves because a fact is another now.
 *
 * @param proceedingId the proceeding in which it moves
 * @param what the rule of a deadline, the kind of a letter or a task; null for an amount
 * @param subjectId the letter, the task, the deadline or the proceeding
 * @param was kroner or a day before; null where there was none
 * @param became kroner or a day after; null where there is none
 */
public record Moved(UUID proceedingId, ConsequenceKind kind, String what, UUID subjectId, String was, String became) {}
