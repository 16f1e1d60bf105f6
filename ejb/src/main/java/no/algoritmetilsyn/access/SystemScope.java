package no.algoritmetilsyn.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.concurrent.Executor;

/** Runs a piece of work outside any request in a request scope of its own, in which the system acts. */
@ApplicationScoped
public class SystemScope implements Executor {

    @Inject
    CurrentActor current;

    @Override
    @ActivateRequestContext
    public void execute(Runnable work) {
        current.become(Actor.SYSTEM);
        work.run();
    }
}
