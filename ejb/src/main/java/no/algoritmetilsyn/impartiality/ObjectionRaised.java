package no.algoritmetilsyn.impartiality;

import java.util.UUID;

/**
 * A party has objected to the impartiality of somebody, which a superior has to rule on.
 *
 * @param objectionId what the task is about
 */
public record ObjectionRaised(UUID objectionId, UUID proceedingId, UUID casefileId) {}
