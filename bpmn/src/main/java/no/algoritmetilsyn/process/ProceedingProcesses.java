package no.algoritmetilsyn.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.algoritmetilsyn.casefile.ProceedingMoved;

/** What the processes of all kinds of proceedings have in common: their business key is the id of the proceeding. */
@ApplicationScoped
public class ProceedingProcesses {

    @Inject
    Engine engine;

    /** A process that still runs knows the case its proceeding lies in. */
    void follow(@Observes ProceedingMoved event) {
        engine.ask(processEngine -> {
            var runtime = processEngine.getRuntimeService();
            runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(event.proceedingId().toString())
                    .list()
                    .forEach(instance -> runtime.setVariable(
                            instance.getId(), "casefileId", event.to().toString()));
            return null;
        });
    }
}
