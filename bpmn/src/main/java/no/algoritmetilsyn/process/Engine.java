package no.algoritmetilsyn.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.function.Function;
import no.algoritmetilsyn.platform.ClockMoved;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The running engine, for the beans of this module; it works in the transaction of the caller. */
@ApplicationScoped
public class Engine {

    private Map<String, String> models = Map.of();
    private ProcessEngine engine;
    private Jobs jobs;

    void use(ProcessEngine started, Jobs executor, Map<String, String> modelsByKey) {
        engine = started;
        jobs = executor;
        models = modelsByKey;
    }

    /** Asks the engine for something, or to do something. */
    public <T> T ask(Function<ProcessEngine, T> question) {
        return question.apply(engine);
    }

    /**
     * Id of a process or decision in the version of this release, whatever nodes of another release have deployed: it is
     * found once, when the node starts.
     *
     * @throws IllegalStateException when there is no such model
     */
    public String model(String key) {
        String id = models.get(key);
        if (id == null) {
            throw new IllegalStateException("There is no model " + key);
        }
        return id;
    }

    /** The engine's timers follow the one clock. */
    void follow(@Observes ClockMoved event) {
        ClockUtil.offset(event.offset().toMillis());
        jobs.jobWasAdded();
    }
}
