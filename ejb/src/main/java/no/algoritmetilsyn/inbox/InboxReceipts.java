package no.algoritmetilsyn.inbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.identity.Representations;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.Rows;

/**
 * The receipts of what those have sent for whom the actor speaks today: the entries of the journal that name their organisation as the
 * sender. What employees have said names none, and so it is in no list of the employer: it is receipted to the one who has said it.
 */
@Stateless
public class InboxReceipts {

    private static final String ENTRIES =
            """
            SELECT e.id, e.journal_year, e.journal_seq, e.case_entry, e.title_internal, e.received_at,
              (SELECT o.name FROM correspondents c JOIN organisations o ON o.id = c.organisation_id
               WHERE c.entry_id = e.id AND c.kind = 'SENDER' ORDER BY o.id LIMIT 1)
            FROM journal_entries e
            WHERE e.kind = 'INCOMING' AND e.status <> 'VOID' AND e.received_at IS NOT NULL AND %s
            ORDER BY e.received_at DESC, e.id
            """;

    private static final String OF_ORGANISATIONS = ENTRIES.formatted(
            """
            EXISTS (SELECT 1 FROM correspondents c WHERE c.entry_id = e.id AND c.kind = 'SENDER' AND c.organisation_id IN (:own))
            AND (e.subject_id = :proceeding OR EXISTS (
                  SELECT 1 FROM journal_documents j JOIN documents d ON d.id = j.document_id
                  WHERE j.entry_id = e.id AND d.proceeding_id = :proceeding))
            """);

    private static final String OF_STATEMENTS = ENTRIES.formatted(
            "EXISTS (SELECT 1 FROM statements s WHERE s.id = e.subject_id AND s.proceeding_id = :proceeding"
                    + " AND s.entered_by = :actor)");

    /** What an entry is about: a proceeding, a statement in one, or papers that were filed with one. */
    private static final String PROCEEDING =
            """
            SELECT p.* FROM journal_entries e JOIN proceedings p ON p.id = coalesce(
              (SELECT q.id FROM proceedings q WHERE q.id = e.subject_id),
              (SELECT s.proceeding_id FROM statements s WHERE s.id = e.subject_id),
              (SELECT d.proceeding_id FROM journal_documents j JOIN documents d ON d.id = j.document_id
               WHERE j.entry_id = e.id AND d.proceeding_id IS NOT NULL ORDER BY j.main DESC, d.id LIMIT 1))
            WHERE e.id = :entry
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Representations representations;

    @Inject
    ReceiptLetters letters;

    /**
     * Those of a proceeding to the organisation that it is directed at, newest first.
     *
     * @throws AccessRefused when it is not directed at an organisation for which the actor speaks
     */
    public List<InboxReceipt> of(Proceeding proceeding) {
        access.require(Act.PROCEEDING_READ_OWN, proceeding.casefileId(), proceeding.id());
        List<UUID> own = representations.ownOrganisations();
        return own.isEmpty()
                ? List.of()
                : receipts(entities.createNativeQuery(OF_ORGANISATIONS).setParameter("own", own), proceeding);
    }

    /**
     * Those of what the actor has said for the employees in a proceeding, newest first.
     *
     * @throws AccessRefused when nothing of it is released to those for whom the actor speaks
     */
    public List<InboxReceipt> ofStatements(Proceeding proceeding) {
        access.require(Act.PROCEEDING_READ_RELEASED, proceeding.casefileId(), proceeding.id());
        UUID actor = access.actor().id();
        return receipts(entities.createNativeQuery(OF_STATEMENTS).setParameter("actor", actor), proceeding);
    }

    /**
     * Those of a proceeding to the actor, for the organisation or for its employees, newest first.
     *
     * @throws AccessRefused when it is not the actor's business, or there is none
     */
    public List<InboxReceipt> all(UUID id) {
        access.require(Act.INBOX_READ);
        Proceeding proceeding = entities.find(Proceeding.class, id);
        UUID casefile = proceeding == null ? null : proceeding.casefileId();
        boolean own = access.may(Act.PROCEEDING_READ_OWN, casefile, id);
        boolean released = access.may(Act.PROCEEDING_READ_RELEASED, casefile, id);
        if (!own && !released) {
            access.require(access.actor().first(Act.PROCEEDING_READ_OWN, Act.PROCEEDING_READ_RELEASED), casefile, id);
        }
        var all = new ArrayList<InboxReceipt>();
        if (own) {
            all.addAll(of(proceeding));
        }
        if (released) {
            all.addAll(ofStatements(proceeding));
        }
        return all;
    }

    /**
     * One of them as a letter.
     *
     * @throws AccessRefused when the actor has not sent what the entry is about, nor those for whom they speak; or there is none
     */
    public ReceiptLetter letter(UUID entryId, LetterLanguage language) {
        access.require(Act.INBOX_READ);
        List<?> found = entities.createNativeQuery(PROCEEDING, Proceeding.class)
                .setParameter("entry", entryId)
                .getResultList();
        return found.stream()
                .map(Proceeding.class::cast)
                .flatMap(proceeding -> all(proceeding.id()).stream()
                        .filter(receipt -> receipt.entry().equals(entryId))
                        .map(receipt -> letters.of(receipt, proceeding, language)))
                .findFirst()
                .orElseThrow(() -> access.refusal(Act.DISCLOSURE_READ, null, "DISCLOSED"));
    }

    private List<InboxReceipt> receipts(Query query, Proceeding proceeding) {
        return Rows.of(query.setParameter("proceeding", proceeding.id()))
                .map(this::receipt)
                .toList();
    }

    private InboxReceipt receipt(Object[] row) {
        UUID entry = (UUID) row[0];
        return new InboxReceipt(
                entry,
                row[2] == null ? row[1].toString() : row[1] + "/" + row[2],
                ((Number) row[3]).intValue(),
                (String) row[4],
                (Instant) row[5],
                (String) row[6],
                files(entry));
    }

    private List<ReceivedFile> files(UUID entry) {
        Query query = entities.createNativeQuery(
                        """
                        SELECT v.file_name, v.sha256 FROM journal_documents j
                        JOIN document_variants v ON v.document_id = j.document_id AND v.format = 'ORIGINAL'
                        WHERE j.entry_id = :entry ORDER BY j.main DESC, v.file_name
                        """,
                        Object[].class)
                .setParameter("entry", entry);
        return Rows.of(query)
                .map(row -> new ReceivedFile((String) row[0], HexFormat.of().formatHex((byte[]) row[1])))
                .toList();
    }
}
