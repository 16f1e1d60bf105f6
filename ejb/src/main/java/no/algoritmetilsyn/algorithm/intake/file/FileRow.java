package no.algoritmetilsyn.algorithm.intake.file;

import java.util.UUID;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.RecordKind;

/**
 * A row of a file as our standard words it.
 *
 * @param row which one it is, from 1
 * @param identity what the record is known again by
 * @param sourceId what its source calls it; null when it does not
 * @param systemId the system it is a use of; null where that is not told
 */
public record FileRow(long row, RecordKind kind, Identity identity, String sourceId, UUID systemId, Content content) {}
