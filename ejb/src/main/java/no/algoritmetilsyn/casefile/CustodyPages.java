package no.algoritmetilsyn.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.custody.Custody;
import no.algoritmetilsyn.document.custody.CustodyEntry;
import no.algoritmetilsyn.identity.Accounts;

/** Shows the files of a proceeding and their custody to those who may see its case. */
@Stateless
public class CustodyPages {

    /** Files on a page. */
    public static final int SIZE = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    CaseReadings readings;

    @Inject
    DocumentFiles documents;

    @Inject
    Custody custody;

    @Inject
    Accounts accounts;

    /**
     * One page.
     *
     * @param number from 1; one after the last holds nothing
     * @throws AccessRefused when the actor may not see the case, or there is no such proceeding
     */
    public CustodyPage open(UUID proceedingId, int number) {
        Proceeding proceeding = entities.find(Proceeding.class, proceedingId);
        access.require(Act.CASEFILE_READ, proceeding == null ? null : proceeding.casefileId());
        readings.keep(proceeding.casefileId());
        List<StoredFile> files = documents.ofProceeding(proceedingId, (number - 1) * SIZE, SIZE);
        List<CustodyEntry> entries =
                custody.of(files.stream().map(StoredFile::documentId).distinct().toList());
        return new CustodyPage(
                proceeding,
                entities.find(Casefile.class, proceeding.casefileId()).number(),
                documents.countOfProceeding(proceedingId),
                files,
                entries.stream().collect(Collectors.groupingBy(CustodyEntry::documentId)),
                names(entries));
    }

    /**
     * The custody of the documents of a case that have one of these hashes, with the names of those who occur in it.
     *
     * @param hashes in hexadecimal digits
     * @throws AccessRefused when the actor may not see the case
     */
    public List<CustodyEntry> ofEvidence(UUID casefileId, List<String> hashes) {
        access.require(Act.CASEFILE_READ, casefileId);
        return custody.ofEvidence(casefileId, hashes);
    }

    /** What those are called who occur in some lines, by their account; the rest have no name. */
    private Map<UUID, String> names(List<CustodyEntry> entries) {
        return accounts.displayNames(entries.stream().map(CustodyEntry::actorId).collect(Collectors.toSet()));
    }
}
