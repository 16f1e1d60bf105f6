package no.algoritmetilsyn.letter.desk;

import java.time.Instant;
import java.util.UUID;

/**
 * A copy of a letter that waits to be put in the post.
 *
 * @param pdf id of its file, which has name and address on its first page
 * @param reference what its proceeding is called
 * @param caseNumber {@code 2026/123}
 */
public record PaperCopy(UUID id, UUID proceedingId, UUID pdf, String reference, String caseNumber, Instant madeAt) {}
