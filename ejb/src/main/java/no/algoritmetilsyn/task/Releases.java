package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Role;

/** Gives a task back to the group: its holder does, or a leader. */
@Stateless
public class Releases {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    HeldTasks held;

    /** A task, for somebody who may give it back. */
    public Task read(UUID taskId) {
        Task task = entities.find(Task.class, taskId);
        held.require(Act.TASK_RELEASE, task);
        return task;
    }

    /**
     * The caseworker who has taken the task, or a leader, gives it back to the group.
     *
     * @param code why, from the list
     * @param reason why, in words; kept with the release
     * @return the move, by which it can be undone
     * @throws TaskTaken when it is done, or somebody else has taken it
     */
    public UUID release(UUID taskId, ReleaseCode code, String reason) {
        if (!ReleaseCode.choices().contains(code)) {
            throw new IllegalArgumentException("Nobody gives a task back for " + code);
        }
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("A task is given back for a reason");
        }
        Task task = held.hold(taskId);
        held.require(Act.TASK_RELEASE, task);
        held.requireOpen(task);
        if (task.isHeldBySomebodyElse(access.actor().id())
                && !access.actor().roles().contains(Role.LEADER)) {
            throw new TaskTaken(false, task.claimedBy(), task.claimedAt());
        }
        return held.letGo(task, code, reason);
    }
}
