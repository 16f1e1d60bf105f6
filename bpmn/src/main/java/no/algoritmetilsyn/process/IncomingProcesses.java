package no.algoritmetilsyn.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import no.algoritmetilsyn.casefile.IncomingArrived;

/**
 * Starts the process by which what a party has sent is read. Its business key is the id of what was sent, which its task is about; the
 * proceeding is a variable, by which {@link ProceedingProcesses} finds it.
 */
@ApplicationScoped
public class IncomingProcesses {

    private static final String INCOMING = "incoming";

    @Inject
    Engine engine;

    void begin(@Observes IncomingArrived event) {
        engine.ask(processEngine -> processEngine
                .getRuntimeService()
                .startProcessInstanceById(
                        engine.model(INCOMING),
                        event.subjectId().toString(),
                        Map.of(
                                About.PROCEEDING,
                                event.proceedingId().toString(),
                                About.SUBJECT,
                                event.subjectId().toString(),
                                ProceedingProcesses.CASEFILE,
                                event.casefileId().toString())));
    }
}
