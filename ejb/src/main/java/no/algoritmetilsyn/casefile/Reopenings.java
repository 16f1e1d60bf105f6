package no.algoritmetilsyn.casefile;

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
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.journal.Journal;
import no.algoritmetilsyn.journal.JournalEntry;
import no.algoritmetilsyn.journal.NewEntry;
import no.algoritmetilsyn.outbox.Change;
import no.algoritmetilsyn.outbox.Changes;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;
import no.algoritmetilsyn.platform.Sql;

/** Opens closed cases again, for a reason that stays, and closes them where nothing came of it. */
@Stateless
public class Reopenings {

    private static final String CASEFILE = "CASEFILE";

    /** In the journal, where it tells nothing of anybody. */
    private static final String TITLE = "Saken er åpnet igjen";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    Changes changes;

    @Inject
    Journal journal;

    @Inject
    AuthorityClock clock;

    /**
     * Opens a closed case again: proceedings can be opened in it and moved to it. What was decided in it stands as it is.
     *
     * @return false for one that somebody else has opened meanwhile
     */
    public boolean reopen(UUID casefileId, Reopening.Ground ground, String explanation) {
        access.require(Act.CASEFILE_REOPEN, casefileId);
        audit.hold(List.of(casefileId));
        if (!entities.find(Casefile.class, casefileId).reopen(clock.today())) {
            return false;
        }
        Sql.run(
                entities,
                "INSERT INTO case_reopenings (id, casefile_id, ground, explanation, reopened_by, reopened_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                casefileId,
                ground.name(),
                explanation,
                access.actor().id(),
                clock.instant());
        journal.record(new NewEntry(
                casefileId,
                JournalEntry.Kind.INTERNAL,
                TITLE,
                TITLE,
                clock.today(),
                clock.instant(),
                CASEFILE,
                casefileId,
                null,
                List.of(),
                null,
                null));
        tell(casefileId, "CASE_REOPENED", Map.of("ground", ground.name()));
        return true;
    }

    /**
     * Closes a case that was opened again, and in which nothing is open.
     *
     * @return false where a proceeding is open in it, or it was closed meanwhile
     */
    public boolean closeAgain(UUID casefileId) {
        access.require(Act.CASEFILE_REOPEN, casefileId);
        audit.hold(List.of(casefileId));
        Casefile casefile = entities.find(Casefile.class, casefileId);
        if (!casefile.isReopened() || isBusy(casefileId)) {
            return false;
        }
        casefile.close(clock.today());
        tell(casefileId, "CASE_CLOSED_AGAIN", Map.of());
        return true;
    }

    private void tell(UUID casefileId, String event, Map<String, String> detail) {
        audit.append(casefileId, access.actor(), event, AuditSubject.casefile(casefileId), detail);
        changes.announce(Change.CASEFILE, casefileId, 0);
    }

    private boolean isBusy(UUID casefileId) {
        return (Boolean) entities.createNativeQuery(
                        "SELECT EXISTS (SELECT 1 FROM proceedings p WHERE p.casefile_id = :casefile AND p.ended_at IS NULL)")
                .setParameter("casefile", casefileId)
                .getSingleResult();
    }

    /** How often a case was opened again and why, oldest first. */
    public List<Reopening> of(UUID casefileId) {
        access.require(Act.CASEFILE_READ, casefileId);
        Query query = entities.createNativeQuery(
                        """
                        SELECT r.ground, r.explanation, a.display_name, r.reopened_at
                        FROM case_reopenings r LEFT JOIN accounts a ON a.id = r.reopened_by
                        WHERE r.casefile_id = :casefile ORDER BY r.reopened_at, r.id
                        """)
                .setParameter("casefile", casefileId);
        return Rows.of(query)
                .map(row -> new Reopening(
                        Reopening.Ground.valueOf((String) row[0]), (String) row[1], (String) row[2], (Instant) row[3]))
                .toList();
    }
}
