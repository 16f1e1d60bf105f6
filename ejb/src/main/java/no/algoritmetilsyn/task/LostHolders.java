package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.identity.Accounts;

/**
 * Finds tasks whose holder has left, or may not do them any more: what nobody works on goes back to the group, where it is seen. A holder
 * who is away is no such case; a substitute sees their tasks.
 */
@Stateless
public class LostHolders {

    /** How many tasks are read at once. */
    static final int PAGE = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Accounts accounts;

    @Inject
    HeldTasks held;

    /**
     * Open tasks that somebody holds, by id.
     *
     * @param after id after which they come; null for the first
     * @return at most {@link #PAGE} of them
     */
    @AsksNobody("run by a timer")
    public List<UUID> held(UUID after) {
        return entities.createQuery(
                        "select t.id from Task t where t.state = :open and t.claimedBy is not null and t.id > :after order by t.id",
                        UUID.class)
                .setParameter("open", TaskState.OPEN)
                .setParameter("after", after == null ? new UUID(0, 0) : after)
                .setMaxResults(PAGE)
                .getResultList();
    }

    /**
     * Gives a task back to the group when its holder cannot do it.
     *
     * @return whether it was given back
     */
    @AsksNobody("run by a timer")
    public boolean giveBack(UUID taskId) {
        return giveBack(taskId, ReleaseCode.HOLDER_LOST, "");
    }

    /**
     * The same, where it is known why the holder cannot.
     *
     * @param reason for the next one; may be empty
     */
    @AsksNobody("a part of a step, for which the calling boundary asks")
    public boolean giveBack(UUID taskId, ReleaseCode code, String reason) {
        Task task = held.hold(taskId);
        if (!task.state().isOpen() || task.claimedBy() == null || canDo(task)) {
            return false;
        }
        held.letGo(task, code, reason);
        return true;
    }

    private boolean canDo(Task task) {
        return accounts.actor(task.claimedBy())
                .filter(holder -> held.hindrance(holder, task).isEmpty())
                .isPresent();
    }
}
