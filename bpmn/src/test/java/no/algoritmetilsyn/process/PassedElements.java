package no.algoritmetilsyn.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Keeps which elements of the models processes have come to in tests, as a file for each below {@code target}: several runs of
 * tests write there side by side, and a test of a later module asks whether any was left out.
 */
final class PassedElements extends AbstractBpmnParseListener {

    private static final Path FOLDER = Path.of("target", "passed-elements");
    private static final Set<String> KEPT = ConcurrentHashMap.newKeySet();

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        follow(process.getKey(), process.getActivities());
    }

    private void follow(String process, List<ActivityImpl> activities) {
        for (ActivityImpl activity : activities) {
            activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                    execution -> keep(process + "-" + activity.getId()));
            follow(process, activity.getActivities());
        }
    }

    private static void keep(String element) {
        if (KEPT.add(element)) {
            try {
                Files.createDirectories(FOLDER);
                Path file = FOLDER.resolve(element);
                if (!Files.exists(file)) {
                    Files.writeString(file, "");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
