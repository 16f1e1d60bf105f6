package no.algoritmetilsyn.inbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.identity.Representations;
import no.algoritmetilsyn.platform.Rows;

/**
 * The receipts of what those have sent for whom the actor speaks today: the entries of the journal that name their organisation as the
 * sender. What employees have said names none, and so it is in no list of the employer.
 */
@Stateless
public class InboxReceipts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Representations representations;

    /**
     * Those of a proceeding, newest first.
     *
     * @throws AccessRefused when it is not directed at an organisation for which the actor speaks
     */
    public List<InboxReceipt> of(Proceeding proceeding) {
        access.require(Act.PROCEEDING_READ_OWN, proceeding.casefileId(), proceeding.id());
        List<UUID> own = representations.ownOrganisations();
        if (own.isEmpty()) {
            return List.of();
        }
        Query query = entities.createNativeQuery(
                        """
                        SELECT e.id, e.journal_year, e.journal_seq, e.title_internal, e.received_at
                        FROM journal_entries e
                        WHERE e.kind = 'INCOMING' AND e.status <> 'VOID' AND e.received_at IS NOT NULL
                          AND EXISTS (SELECT 1 FROM correspondents c WHERE c.entry_id = e.id AND c.kind = 'SENDER'
                                        AND c.organisation_id IN (:own))
                          AND (e.subject_id = :proceeding OR EXISTS (
                                SELECT 1 FROM journal_documents j JOIN documents d ON d.id = j.document_id
                                WHERE j.entry_id = e.id AND d.proceeding_id = :proceeding))
                        ORDER BY e.received_at DESC, e.id
                        """)
                .setParameter("own", own)
                .setParameter("proceeding", proceeding.id());
        return Rows.of(query).map(this::receipt).toList();
    }

    private InboxReceipt receipt(Object[] row) {
        UUID entry = (UUID) row[0];
        return new InboxReceipt(
                entry,
                row[2] == null ? row[1].toString() : row[1] + "/" + row[2],
                (String) row[3],
                (Instant) row[4],
                files(entry));
    }

    private List<String> files(UUID entry) {
        List<?> names = entities.createNativeQuery(
                        """
                        SELECT v.file_name FROM journal_documents j
                        JOIN document_variants v ON v.document_id = j.document_id AND v.format = 'ORIGINAL'
                        WHERE j.entry_id = :entry ORDER BY j.main DESC, v.file_name
                        """,
                        String.class)
                .setParameter("entry", entry)
                .getResultList();
        return names.stream().map(String::valueOf).toList();
    }
}
