package no.algoritmetilsyn.casefile.consequence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Writes down what a change of a fact moves by itself, in the transaction of the change. */
@Dependent
public class Consequences {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ConsequenceRun run;

    @Inject
    AuthorityClock clock;

    /** Tells that something moves. What is as it was before is told by nobody, except that a letter or a task is touched. */
    public void moved(Moved moved) {
        boolean touched = moved.kind() == ConsequenceKind.LETTER || moved.kind() == ConsequenceKind.TASK;
        if (touched || !Objects.equals(moved.was(), moved.became())) {
            var consequence = new Consequence(run.id(), run.all().size() + 1, moved, clock.instant());
            entities.persist(consequence);
            run.add(consequence);
        }
    }

    /** Names all that the running transaction has moved; null where it has moved nothing. */
    public UUID runId() {
        return run.all().isEmpty() ? null : run.id();
    }

    /** What the running transaction has moved so far. */
    public List<Consequence> all() {
        return run.all();
    }
}
