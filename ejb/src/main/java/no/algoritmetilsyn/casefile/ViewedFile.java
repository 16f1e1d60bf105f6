package no.algoritmetilsyn.casefile;

import java.util.UUID;
import no.algoritmetilsyn.document.StoredFile;

/**
 * A file that is looked at, and the case it lies in.
 *
 * @param caseNumber {@code 2026/123}
 * @param caseTitle what the staff call the case
 */
public record ViewedFile(StoredFile file, UUID casefileId, String caseNumber, String caseTitle) {}
