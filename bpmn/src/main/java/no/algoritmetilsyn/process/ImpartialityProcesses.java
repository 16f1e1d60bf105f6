package no.algoritmetilsyn.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import no.algoritmetilsyn.impartiality.ObjectionRaised;

/**
 * Starts the process by which an objection to impartiality is ruled on. Its business key is the id of the objection, which its task is
 * about; the proceeding is a variable, by which {@link ProceedingProcesses} finds it.
 */
@ApplicationScoped
public class ImpartialityProcesses {

    private static final String IMPARTIALITY = "impartiality";

    @Inject
    Engine engine;

    void begin(@Observes ObjectionRaised event) {
        engine.ask(processEngine -> processEngine
                .getRuntimeService()
                .startProcessInstanceById(
                        engine.model(IMPARTIALITY),
                        event.objectionId().toString(),
                        Map.of(
                                About.PROCEEDING,
                                event.proceedingId().toString(),
                                About.SUBJECT,
                                event.objectionId().toString(),
                                ProceedingProcesses.CASEFILE,
                                event.casefileId().toString())));
    }
}
