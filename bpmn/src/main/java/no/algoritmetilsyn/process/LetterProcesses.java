package no.algoritmetilsyn.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.letter.desk.DispatchFollowed;
import no.algoritmetilsyn.letter.desk.LetterBegun;
import no.algoritmetilsyn.letter.desk.LetterDiscarded;
import no.algoritmetilsyn.letter.kind.LetterKind;

/**
 * Between letters and their processes, each in the transaction in which something happens to the letter. The business key is the
 * id of the letter or of the copy, which its tasks are about; the proceeding is a variable, by which {@link ProceedingProcesses} finds
 * them.
 */
@ApplicationScoped
public class LetterProcesses {

    private static final String LETTER = "letter";
    private static final String DISPATCH = "dispatch";

    @Inject
    Engine engine;

    void begin(@Observes LetterBegun event) {
        start(LETTER, event.letterId(), event.kind(), event.proceedingId(), event.casefileId());
    }

    void follow(@Observes DispatchFollowed event) {
        start(DISPATCH, event.dispatchId(), event.kind(), event.proceedingId(), event.casefileId());
    }

    private void start(String model, UUID subject, LetterKind kind, UUID proceeding, UUID casefile) {
        Map<String, Object> variables = new HashMap<>(Map.of(
                About.PROCEEDING,
                proceeding.toString(),
                About.SUBJECT,
                subject.toString(),
                ProceedingProcesses.CASEFILE,
                casefile.toString()));
        if (kind != null) {
            variables.put(About.SUBJECT_TEXT, "letter.letterKind." + kind);
        }
        engine.ask(processEngine -> processEngine
                .getRuntimeService()
                .startProcessInstanceById(engine.model(model), subject.toString(), variables));
    }

    /** What was open about it is overtaken. */
    void end(@Observes LetterDiscarded event) {
        engine.ask(processEngine -> {
            var runtime = processEngine.getRuntimeService();
            runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(event.letterId().toString())
                    .list()
                    .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "discarded"));
            return null;
        });
    }
}
