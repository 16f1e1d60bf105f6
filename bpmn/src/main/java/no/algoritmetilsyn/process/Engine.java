package no.algoritmetilsyn.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Function;
import no.algoritmetilsyn.platform.ClockMoved;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The running engine, for the beans of this module; it works in the transaction of whoever asks. */
@ApplicationScoped
public class Engine {

    private ProcessEngine engine;
    private Jobs jobs;

    void use(ProcessEngine started, Jobs executor) {
        engine = started;
        jobs = executor;
    }

    /** Asks the engine for something, or to do something. */
    public <T> T ask(Function<ProcessEngine, T> question) {
        return question.apply(engine);
    }

    /** The engine's timers follow the one clock. */
    void follow(@Observes ClockMoved event) {
        ClockUtil.offset(event.offset().toMillis());
        jobs.jobWasAdded();
    }
}
