package no.algoritmetilsyn.casefile;

import java.util.UUID;

/**
 * A party, or somebody who speaks for employees, has sent something of its own accord, which somebody has to read.
 *
 * @param subjectId what was sent: an entry of the journal, a statement
 */
public record IncomingArrived(UUID subjectId, UUID proceedingId, UUID casefileId) {}
