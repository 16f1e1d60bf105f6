package no.algoritmetilsyn.casefile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.custody.CustodyEntry;

/**
 * A page of the files of a proceeding, with who has had each of them.
 *
 * @param caseNumber {@code 2026/123}
 * @param total how many files the proceeding has
 * @param custody what was done with each document, by its id, oldest first
 * @param names of the accounts that occur, by id
 */
public record CustodyPage(
        Proceeding proceeding,
        String caseNumber,
        long total,
        List<StoredFile> files,
        Map<UUID, List<CustodyEntry>> custody,
        Map<UUID, String> names) {}
