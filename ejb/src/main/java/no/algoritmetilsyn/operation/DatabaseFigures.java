package no.algoritmetilsyn.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Settings;

/** What waits, what was given up and what the checks found last, by the tables of the domain. Each takes an index. */
@ApplicationScoped
public class DatabaseFigures {

    private static final String NODE = ":node";
    private static final String NOW = ":now";

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuthorityClock clock;

    @Inject
    Settings settings;

    @Produces
    Figure noticesWaiting() {
        return sql(
                "tilsyn_outbox_waiting",
                "Notices that are not sent yet",
                "SELECT count(*) FROM outbox WHERE state = 'PENDING'");
    }

    @Produces
    Figure noticesOldest() {
        return sql(
                "tilsyn_outbox_oldest_seconds",
                "Age of the oldest notice that is not sent yet; 0 when none waits",
                """
                SELECT coalesce(extract(epoch FROM CAST(:now AS timestamptz) - min(created_at)), 0) FROM outbox
                WHERE state = 'PENDING'
                """);
    }

    @Produces
    Figure noticesFailed() {
        return sql(
                "tilsyn_outbox_failed",
                "Notices that were given up",
                "SELECT count(*) FROM outbox WHERE state = 'FAILED'");
    }

    @Produces
    Figure indexBehind() {
        return sql(
                "tilsyn_index_behind_changes",
                "Changes that the search index of this node has not read",
                """
                SELECT count(*) FROM changes c LEFT JOIN change_cursors r ON r.reader = 'search-' || :node
                WHERE r.reader IS NULL OR (c.txid, c.position) > (r.txid, r.position)
                """);
    }

    @Produces
    Figure indexOldest() {
        return sql(
                "tilsyn_index_behind_seconds",
                "Age of the oldest change that the search index of this node has not read",
                """
                SELECT coalesce(extract(epoch FROM CAST(:now AS timestamptz) - min(c.at)), 0) FROM changes c
                LEFT JOIN change_cursors r ON r.reader = 'search-' || :node
                WHERE r.reader IS NULL OR (c.txid, c.position) > (r.txid, r.position)
                """);
    }

    @Produces
    Figure checksBroken() {
        return sql(
                "tilsyn_checks_broken",
                "Checks that did not hold when this node ran them last",
                """
                SELECT count(*) FROM last_check l, jsonb_array_elements(l.report->'checks') c
                WHERE l.node = :node AND NOT CAST(c->>'ok' AS boolean) AND CAST(coalesce(c->>'drift', 'true') AS boolean)
                """);
    }

    @Produces
    Figure tasksNobodyMayTake() {
        return sql(
                "tilsyn_tasks_nobody_may_take",
                "Open tasks that nobody was allowed to take when this node ran its checks last",
                """
                SELECT coalesce(sum(CAST(c->>'count' AS int)), 0) FROM last_check l, jsonb_array_elements(l.report->'checks') c
                WHERE l.node = :node AND c->>'name' = 'open-task-has-somebody-allowed'
                """);
    }

    @Produces
    Figure checksAge() {
        return sql(
                "tilsyn_checks_age_seconds",
                "Time since this node ran its checks; -1 when it never has",
                """
                SELECT coalesce(max(extract(epoch FROM CAST(:now AS timestamptz) - ran_at)), -1) FROM last_check
                WHERE node = :node
                """);
    }

    private Figure sql(String name, String help, String statement) {
        return new CountedFigure(name, help, () -> {
            Query query = entities.createNativeQuery(statement);
            if (statement.contains(NODE)) {
                query.setParameter("node", settings.node());
            }
            if (statement.contains(NOW)) {
                query.setParameter("now", clock.instant());
            }
            return ((Number) query.getSingleResult()).doubleValue();
        });
    }
}
