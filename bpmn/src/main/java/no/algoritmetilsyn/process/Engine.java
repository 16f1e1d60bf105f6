package no.algoritmetilsyn.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import no.algoritmetilsyn.platform.ClockMoved;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The running engine, for the beans of this module; it works in the transaction of whoever asks. */
@ApplicationScoped
public class Engine {

    private final Map<String, String> processes = new ConcurrentHashMap<>();
    private final Map<String, String> decisions = new ConcurrentHashMap<>();
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

    /**
     * Id of a model in the version that was the latest when this node started: asked once, and not for each start. A node
     * of the release before goes on with its own models until it is stopped.
     */
    public String process(String key) {
        return processes.computeIfAbsent(key, unknown -> engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(unknown)
                .latestVersion()
                .singleResult()
                .getId());
    }

    /** The same for a decision. */
    public String decision(String key) {
        return decisions.computeIfAbsent(key, unknown -> engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(unknown)
                .latestVersion()
                .singleResult()
                .getId());
    }

    /** The engine's timers follow the one clock. */
    void follow(@Observes ClockMoved event) {
        ClockUtil.offset(event.offset().toMillis());
        jobs.jobWasAdded();
    }
}
