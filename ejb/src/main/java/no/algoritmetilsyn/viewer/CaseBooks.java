package no.algoritmetilsyn.viewer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.VariantFormat;
import no.algoritmetilsyn.journal.Journal;
import no.algoritmetilsyn.journal.JournalRow;
import no.algoritmetilsyn.platform.Rows;

/** What lies in a case, in the order in which it is bound: the entries of the journal with their documents, and then the rest. */
@Stateless
public class CaseBooks {

    /**
     * An entry, a document, or both.
     *
     * @param entry null for a document that no entry names
     * @param file null for an entry without document
     */
    public record Paper(JournalRow entry, StoredFile file) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Journal journal;

    @Inject
    DocumentFiles documents;

    /** All of a case, each document once: a letter as it was sent, a file as it came. */
    public List<Paper> papers(UUID casefileId) {
        access.require(Act.DOCUMENT_READ, casefileId);
        Map<UUID, StoredFile> files = new LinkedHashMap<>();
        documents.of(casefileId).stream()
                .filter(file -> !file.isSource() && file.format() != VariantFormat.REDACTED)
                .sorted(Comparator.comparing(StoredFile::isOurs).reversed())
                .forEach(file -> files.putIfAbsent(file.documentId(), file));
        List<JournalRow> entries = journal.of(casefileId);
        Map<UUID, List<UUID>> named = named(entries);
        List<Paper> papers = new ArrayList<>();
        for (JournalRow entry : entries) {
            List<StoredFile> own = named.getOrDefault(entry.id(), List.of()).stream()
                    .map(files::remove)
                    .filter(file -> file != null)
                    .toList();
            if (own.isEmpty()) {
                papers.add(new Paper(entry, null));
            }
            own.forEach(file -> papers.add(new Paper(entry, file)));
        }
        files.values().stream()
                .sorted(Comparator.comparing(StoredFile::createdAt))
                .forEach(file -> papers.add(new Paper(null, file)));
        return papers;
    }

    private Map<UUID, List<UUID>> named(List<JournalRow> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        Query query = entities.createNativeQuery(
                        """
                        SELECT j.entry_id, j.document_id FROM journal_documents j WHERE j.entry_id IN (:entries)
                        ORDER BY j.main DESC, j.document_id
                        """)
                .setParameter("entries", entries.stream().map(JournalRow::id).toList());
        return Rows.of(query)
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }
}
