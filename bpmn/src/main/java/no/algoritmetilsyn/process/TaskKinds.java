package no.algoritmetilsyn.process;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.access.Act;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/**
 * The kinds of task there are, as the models say: what is done in one, on which page, and by which deadline. Read from the models of this
 * release; ids of user tasks are never renamed, so tasks of processes that began under an earlier one are found here, too.
 */
@ApplicationScoped
public class TaskKinds {

    /**
     * A kind of task.
     *
     * @param act what is done in it, for the access table
     * @param page address of the page on which it is done, with {@code {id}} for what it is about and {@code {proceeding}}
     *     for the proceeding
     * @param deadlines codes of rules: the first of these deadlines that runs tells when the task is due
     */
    record Kind(Act act, String page, List<String> deadlines) {}

    private static final String ACT = "act";
    private static final String PAGE = "page";
    private static final String DEADLINE = "deadline";

    private Map<String, Kind> kinds;

    @PostConstruct
    void read() {
        kinds = new LinkedHashMap<>();
        Models.ALL.stream().filter(model -> model.endsWith(".bpmn")).forEach(this::read);
    }

    private void read(String model) {
        try (InputStream file = TaskKinds.class.getClassLoader().getResourceAsStream(model)) {
            read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void read(InputStream model) {
        Bpmn.readModelFromStream(model)
                .getModelElementsByType(UserTask.class)
                .forEach(task -> kinds.put(
                        task.getId(),
                        new Kind(
                                Act.valueOf(property(task, ACT)),
                                property(task, PAGE),
                                DueDates.codes(property(task, DEADLINE)))));
    }

    /**
     * A property of a user task.
     *
     * @throws IllegalStateException when the model does not say it
     */
    static String property(UserTask task, String name) {
        CamundaProperties properties = task.getExtensionElements() == null
                ? null
                : task.getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaProperties.class)
                        .singleResult();
        if (properties == null) {
            throw new IllegalStateException("User task " + task.getId() + " has no properties");
        }
        return properties.getCamundaProperties().stream()
                .filter(property -> property.getCamundaName().equals(name))
                .map(property -> property.getCamundaValue())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("User task " + task.getId() + " has no " + name));
    }

    Kind of(String id) {
        return kinds.get(id);
    }

    /** Ids of the user tasks of all models, in the order of the models. */
    public List<String> ids() {
        return List.copyOf(kinds.keySet());
    }
}
