package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;

/**
 * Does what was said with one task of many. What was done and that it was done are one transaction; the row is locked
 * meanwhile, so that two windows that go on with the same never do one twice.
 */
@Stateless
public class BulkItems {

    /** The task whose turn it is. */
    public record Turn(int place, UUID taskId) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Assignments assignments;

    @Inject
    Releases releases;

    @Inject
    TaskHolds holds;

    @Inject
    AuthorityClock clock;

    /** Whose turn it is; empty when all have had theirs, or it was stopped. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Turn> next(UUID bulk) {
        access.require(Act.TASK_LIST);
        Query query = entities.createNativeQuery(
                        """
                        SELECT i.place, i.task_id FROM task_bulk_items i JOIN task_bulks b ON b.id = i.bulk_id
                        WHERE i.bulk_id = :bulk AND i.outcome IS NULL AND b.actor_id = :actor AND b.stopped_at IS NULL
                        ORDER BY i.place LIMIT 1
                        """)
                .setParameter("bulk", bulk)
                .setParameter("actor", access.actor().id());
        return Rows.of(query)
                .map(row -> new Turn(((Number) row[0]).intValue(), (UUID) row[1]))
                .findFirst();
    }

    /**
     * Does one.
     *
     * @return whether it was this call that did it
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    @AsksNobody("each of the acts asks for its task")
    public boolean act(UUID bulk, Turn turn, Bulks.Order order) {
        if (!mark(bulk, turn.place(), "DONE", null)) {
            return false;
        }
        switch (order.act()) {
            case ASSIGN -> assignments.assign(turn.taskId(), order.assignee(), order.reason());
            case RELEASE -> releases.release(turn.taskId(), ReleaseCode.valueOf(order.code()), order.reason());
            case HOLD -> holds.hold(turn.taskId(), order.until(), HoldCode.valueOf(order.code()), order.reason());
            default -> holds.wake(turn.taskId());
        }
        return true;
    }

    /** Says why one was refused. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    @AsksNobody("a step of what the calling boundary has asked for")
    public void refuse(UUID bulk, int place, String rule) {
        mark(bulk, place, "REFUSED", rule);
    }

    private boolean mark(UUID bulk, int place, String outcome, String rule) {
        return entities.createNativeQuery(
                                """
                                UPDATE task_bulk_items SET outcome = :outcome, rule = CAST(:rule AS text), at = :at
                                WHERE bulk_id = :bulk AND place = :place AND outcome IS NULL
                                """)
                        .setParameter("outcome", outcome)
                        .setParameter("rule", rule)
                        .setParameter("at", clock.instant())
                        .setParameter("bulk", bulk)
                        .setParameter("place", place)
                        .executeUpdate()
                == 1;
    }
}
