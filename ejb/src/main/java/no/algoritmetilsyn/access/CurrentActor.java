package no.algoritmetilsyn.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.Supplier;

/** Who acts in this request or job. Nobody in particular, until the login or the job says who. */
@RequestScoped
public class CurrentActor {

    private Actor actor = Actor.ANONYMOUS;

    /** The actor. */
    public Actor get() {
        return actor;
    }

    /** From now on, and until the request or job ends, this one acts. */
    public void become(Actor actor) {
        this.actor = actor;
    }

    /** Lets another one act for the duration of a piece of work. */
    public <T> T as(Actor other, Supplier<T> work) {
        Actor before = actor;
        actor = other;
        try {
            return work.get();
        } finally {
            actor = before;
        }
    }
}
