package no.algoritmetilsyn.journal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Numbers;
import no.algoritmetilsyn.platform.Rows;
import no.algoritmetilsyn.platform.Sql;

/** The journal (offentleglova § 10). */
@Stateless
public class Journal {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Numbers numbers;

    @Inject
    AuthorityClock clock;

    /**
     * Makes an entry in the running transaction; it gets its number of the year with the commit.
     *
     * @return its system id
     */
    @AsksNobody("a step of what the calling boundary has asked for")
    public UUID record(NewEntry facts) {
        return record(facts, nextInCase(facts.casefileId()));
    }

    /**
     * Makes the first entry of a case that the running transaction has opened: nobody else knows the case yet, so there
     * is nobody to wait for.
     *
     * @return its system id
     */
    @AsksNobody("a step of what the calling boundary has asked for")
    public UUID recordFirst(NewEntry facts) {
        return record(facts, 1);
    }

    /** The number that an entry has in its case. */
    @AsksNobody("a step of what the calling boundary has asked for")
    public int numberInCase(UUID entryId) {
        return entities.find(JournalEntry.class, entryId).caseEntry();
    }

    /** The letter of an entry is sent. */
    @AsksNobody("a step of what the calling boundary has asked for")
    public void dispatched(UUID entryId, LocalDate day, Instant at, UUID documentId) {
        entities.find(JournalEntry.class, entryId).dispatch(day, at);
        addDocument(entryId, documentId, true);
    }

    /** The letter of an entry will never be sent: its number stays, and is void (Noark 5). */
    @AsksNobody("a step of what the calling boundary has asked for")
    public void cancel(UUID entryId) {
        entities.find(JournalEntry.class, entryId).cancel();
    }

    private UUID record(NewEntry facts, int caseEntry) {
        var entry =
                new JournalEntry(facts, caseEntry, clock.today(), access.actor().id());
        entities.persist(entry);
        entities.flush();
        if (facts.kind() != JournalEntry.Kind.INTERNAL) {
            addCorrespondent(entry.id(), facts);
        }
        for (int i = 0; i < facts.documents().size(); i++) {
            addDocument(entry.id(), facts.documents().get(i), i == 0);
        }
        numbers.draw(Numbers.Series.JOURNAL, entry.journalYear(), entry.id());
        return entry.id();
    }

    /** The case whose journal says that something came in, wherever it lies now; empty for what never came in. */
    @AsksNobody("a step of what the calling boundary asks for")
    public Optional<UUID> caseOfReceipt(UUID subjectId) {
        return entities.createQuery(
                        "select e.casefileId from JournalEntry e where e.subjectId = :subject and e.kind = :incoming"
                                + " order by e.recordedOn, e.caseEntry",
                        UUID.class)
                .setParameter("subject", subjectId)
                .setParameter("incoming", JournalEntry.Kind.INCOMING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * What came in about a subject came in at another time than was written down; the document bears that day, too.
     *
     * @throws IllegalStateException when no entry says that it came in at the first of these times
     */
    @AsksNobody("a step of what the calling boundary has asked for")
    public void correctReceived(UUID subjectId, Instant was, Instant is) {
        int corrected = entities.createNativeQuery(
                        """
                        UPDATE journal_entries SET received_at = :is, document_date = :day
                        WHERE subject_id = :subject AND kind = 'INCOMING' AND received_at = :was
                        """)
                .setParameter("is", is)
                .setParameter("day", LocalDate.ofInstant(is, AuthorityClock.ZONE))
                .setParameter("subject", subjectId)
                .setParameter("was", was)
                .executeUpdate();
        if (corrected != 1) {
            throw new IllegalStateException("Entries of " + subjectId + " received then: " + corrected);
        }
    }

    /** Entries of a case that are made at the same time wait for each other here. */
    private int nextInCase(UUID casefileId) {
        Number last = (Number) entities.createNativeQuery(
                        """
                        WITH held AS MATERIALIZED (SELECT id FROM casefiles WHERE id = :casefile FOR NO KEY UPDATE)
                        SELECT coalesce(max(e.case_entry), 0) FROM held LEFT JOIN journal_entries e ON e.casefile_id = held.id
                        """)
                .setParameter("casefile", casefileId)
                .getSingleResult();
        return last.intValue() + 1;
    }

    private void addCorrespondent(UUID entryId, NewEntry facts) {
        Sql.run(
                entities,
                "INSERT INTO correspondents (id, entry_id, kind, identity_id, organisation_id, anonymous) VALUES (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                entryId,
                facts.kind() == JournalEntry.Kind.OUTGOING ? "RECIPIENT" : "SENDER",
                facts.correspondentId(),
                facts.organisationId(),
                facts.correspondentId() == null && facts.organisationId() == null);
    }

    private void addDocument(UUID entryId, UUID documentId, boolean main) {
        entities.createNativeQuery(
                        "INSERT INTO journal_documents (entry_id, document_id, main) VALUES (:entry, :document, :main)")
                .setParameter("entry", entryId)
                .setParameter("document", documentId)
                .setParameter("main", main)
                .executeUpdate();
    }

    /** The entries of a case, oldest first. */
    public List<JournalRow> of(UUID casefileId) {
        access.require(Act.JOURNAL_READ, casefileId);
        Query query = entities.createNativeQuery(
                        """
                        SELECT e.id, c.case_year || '/' || c.case_seq || '-' || e.case_entry, e.kind, e.title_internal,
                               e.document_date, e.subject_id
                        FROM journal_entries e JOIN casefiles c ON c.id = e.casefile_id
                        WHERE e.casefile_id = :casefile ORDER BY e.case_entry
                        """)
                .setParameter("casefile", casefileId);
        return Rows.of(query)
                .map(row -> new JournalRow(
                        (UUID) row[0],
                        (String) row[1],
                        JournalEntry.Kind.valueOf((String) row[2]),
                        (String) row[3],
                        ((Date) row[4]).toLocalDate(),
                        (UUID) row[5]))
                .toList();
    }
}
