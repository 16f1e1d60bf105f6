package no.algoritmetilsyn.letter.desk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessTable;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Refusal;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.platform.Rows;

/** The letters that wait to be printed and put in the post, in cases that the actor may see. */
@Stateless
public class PaperQueue {

    /** So many are shown and printed at once. */
    public static final int MOST = 50;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    DocumentFiles documents;

    @Inject
    Audit audit;

    /**
     * Those that wait, the longest first.
     *
     * @throws no.algoritmetilsyn.access.AccessRefused when the actor puts nothing in the post
     */
    public List<PaperCopy> waiting() {
        access.require(Act.TASK_LIST);
        Actor actor = access.actor();
        if (!AccessTable.grantedTo(actor.roles()).contains(Act.LETTER_POST)) {
            throw access.refusal(Act.LETTER_POST, null, Refusal.NO_ROLE);
        }
        Query query = access.bindSight(entities.createNativeQuery(
                        """
                        SELECT d.id, d.proceeding_id, v.id, p.reference, c.case_year || '/' || c.case_seq, d.made_at
                        FROM dispatches d JOIN letters l ON l.id = d.letter_id
                          JOIN document_variants v ON v.document_id = l.document_id AND v.format = 'ARCHIVE'
                          JOIN proceedings p ON p.id = d.proceeding_id JOIN casefiles c ON c.id = p.casefile_id
                        WHERE d.way = 'PAPER' AND d.state = 'WAITING' AND %s
                        ORDER BY d.made_at, d.id LIMIT :most
                        """
                                .formatted(Access.VISIBLE.formatted("p.casefile_id"))))
                .setParameter("most", MOST);
        return Rows.of(query)
                .map(row -> new PaperCopy(
                        (UUID) row[0], (UUID) row[1], (UUID) row[2], (String) row[3], (String) row[4], (Instant)
                                row[5]))
                .toList();
    }

    /** The files of those that wait, in their order; each is kept as read in the chain of its case. */
    public List<StoredFile> files() {
        List<PaperCopy> waiting = waiting();
        waiting.forEach(copy -> audit.append(
                entities.find(Proceeding.class, copy.proceedingId()).casefileId(),
                access.actor(),
                "DOCUMENT_READ",
                AuditSubject.document(copy.pdf()),
                Map.of()));
        return waiting.stream().map(copy -> documents.open(copy.pdf())).toList();
    }
}
