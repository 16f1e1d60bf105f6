package no.algoritmetilsyn.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.concurrent.Executor;

/** Runs one job in a request scope of its own. */
@ApplicationScoped
public class JobScope implements Executor {

    @Override
    @ActivateRequestContext
    public void execute(Runnable job) {
        job.run();
    }
}
