package no.algoritmetilsyn.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.concurrent.Executor;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;

/** Runs one job in a request scope of its own, in which the system acts. */
@ApplicationScoped
public class JobScope implements Executor {

    @Inject
    CurrentActor current;

    @Override
    @ActivateRequestContext
    public void execute(Runnable job) {
        current.become(Actor.SYSTEM);
        job.run();
    }
}
