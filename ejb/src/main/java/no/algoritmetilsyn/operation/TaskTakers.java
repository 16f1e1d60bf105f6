package no.algoritmetilsyn.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;
import no.algoritmetilsyn.task.UntakenTasks;

/** Whether there is somebody who may take each open task, as {@link UntakenTasks} says. */
@ApplicationScoped
public class TaskTakers {

    /**
     * A task that nobody may take.
     *
     * @param kind id of the user task in its model
     */
    record Untaken(UUID id, UUID proceedingId, String kind) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuthorityClock clock;

    /** Those of the open tasks that nobody may take, {@link Invariant#MOST} where there are more. */
    List<Untaken> without() {
        return read(entities.createNativeQuery(UntakenTasks.sql("true")));
    }

    /** The same, of those which opened after a moment. */
    List<Untaken> withoutSince(Instant moment) {
        return read(entities.createNativeQuery(UntakenTasks.sql("t.created_at > :since"))
                .setParameter("since", moment));
    }

    private List<Untaken> read(Query query) {
        return Rows.of(query.setParameter("now", clock.instant()).setMaxResults(Invariant.MOST))
                .map(row -> new Untaken((UUID) row[0], (UUID) row[1], (String) row[2]))
                .toList();
    }

    @Produces
    Invariant everyTaskMayBeTaken() {
        return new Invariant() {
            @Override
            public String name() {
                return "open-task-has-somebody-allowed";
            }

            @Override
            public List<String> violations() {
                return without().stream().map(task -> task.id().toString()).toList();
            }

            @Override
            public boolean isDrift() {
                return false;
            }
        };
    }
}
