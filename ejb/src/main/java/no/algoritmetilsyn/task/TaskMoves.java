package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.AssertedCondition;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;

/** From whom to whom a task has gone, and the undoing of one's own last move. */
@Stateless
public class TaskMoves {

    /** How long somebody has for thinking better of it. */
    public static final Duration UNDO = Duration.ofMinutes(30);

    private static final String OF_TASK =
            """
            SELECT m.kind, m.at, a.display_name AS actor, b.display_name AS before, c.display_name AS after,
                   r.code, r.reason, s.display_name AS absent
            FROM task_moves m
            LEFT JOIN accounts a ON a.id = m.actor_id
            LEFT JOIN accounts b ON b.id = m.holder_before
            LEFT JOIN accounts c ON c.id = m.holder_after
            LEFT JOIN accounts s ON s.id = m.stood_in_for
            LEFT JOIN task_releases r ON r.id = m.release_id
            WHERE m.task_id = :task ORDER BY m.number DESC LIMIT 50
            """;

    private static final String LAST =
            """
            SELECT m.id, m.kind, m.actor_id, m.at, m.holder_before FROM task_moves m
            WHERE m.task_id = :task ORDER BY m.number DESC LIMIT 1
            """;

    private static final String REASON_BEFORE =
            """
            SELECT m.release_id FROM task_moves m
            WHERE m.task_id = :task AND m.id <> :undone AND m.release_id IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM task_moves u WHERE u.undoes = m.id)
            ORDER BY m.number DESC LIMIT 1
            """;

    /**
     * One move.
     *
     * @param actor who did it; null for the system
     * @param before who held the task; null when nobody did
     * @param after who has held it since
     * @param code why, from the list; null when there is no reason
     * @param reason why, in words
     * @param stoodInFor for whom the actor stood in; null when they acted for themselves
     */
    public record Move(
            MoveKind kind,
            Instant at,
            String actor,
            String before,
            String after,
            ReleaseCode code,
            String reason,
            String stoodInFor) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Accounts accounts;

    @Inject
    HeldTasks held;

    @Inject
    AuthorityClock clock;

    /** What was done with a task, latest first; for those who may see its case. */
    public List<Move> of(UUID taskId) {
        Task task = entities.find(Task.class, taskId);
        access.require(Act.CASEFILE_READ, task == null ? null : task.casefileId());
        return Rows.of(entities.createNativeQuery(OF_TASK).setParameter("task", taskId))
                .map(TaskMoves::move)
                .toList();
    }

    private static Move move(Object[] row) {
        return new Move(
                MoveKind.valueOf((String) row[0]),
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                row[5] == null ? null : ReleaseCode.valueOf((String) row[5]),
                (String) row[6],
                (String) row[7]);
    }

    /**
     * The actor takes back what they did last with a task: the colleague who held it before holds it again.
     *
     * @throws NotUndoable when it is somebody else's, too old, or no such thing
     * @throws NotAssignable when the one who held it may not do the work any more
     * @throws TaskTaken when it is done
     */
    public void undo(UUID taskId) {
        Task task = held.hold(taskId);
        held.require(Act.TASK_RELEASE, task);
        held.requireOpen(task);
        Object[] last = last(taskId).orElseThrow(NotUndoable::new);
        MoveKind kind = MoveKind.valueOf((String) last[1]);
        UUID holder = task.claimedBy();
        if (kind == MoveKind.HELD) {
            held.endHold(task, "PERSON");
        } else {
            giveTo(task, (UUID) last[4]);
            task.handedOver(reasonBefore(taskId, (UUID) last[0]));
        }
        held.moved(task, MoveKind.UNDONE, holder, null, null, (UUID) last[0]);
        held.log(task, "TASK_UNDONE", Map.of("move", kind.name()));
    }

    /** The last move of a task, where it is the actor's own, new enough, and one that can be taken back. */
    private Optional<Object[]> last(UUID taskId) {
        return Rows.of(entities.createNativeQuery(LAST).setParameter("task", taskId))
                .filter(row -> !MoveKind.UNDONE.name().equals(row[1])
                        && !MoveKind.WOKEN.name().equals(row[1]))
                .filter(row -> access.actor().id().equals(row[2]))
                .filter(row -> ((Instant) row[3]).plus(UNDO).isAfter(clock.instant()))
                .findFirst();
    }

    /** Why a task was handed over before the move that is undone; null when it was not. */
    private UUID reasonBefore(UUID taskId, UUID undone) {
        List<?> reasons = entities.createNativeQuery(REASON_BEFORE, UUID.class)
                .setParameter("task", taskId)
                .setParameter("undone", undone)
                .getResultList();
        return reasons.stream().map(UUID.class::cast).findFirst().orElse(null);
    }

    private void giveTo(Task task, UUID holder) {
        if (holder == null) {
            task.release();
            return;
        }
        Actor before = accounts.actor(holder).orElseThrow(NotUndoable::new);
        access.hindrance(before, Act.TASK_CLAIM, task.casefileId(), task.proceedingId(), null)
                .or(() -> access.hindrance(
                        before, task.act(), task.casefileId(), task.subjectId(), AssertedCondition.DECLARES_LATER))
                .ifPresent(rule -> {
                    throw new NotAssignable(rule);
                });
        task.claim(holder, clock.instant());
    }
}
