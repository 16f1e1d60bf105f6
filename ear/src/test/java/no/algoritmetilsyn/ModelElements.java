package no.algoritmetilsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;

/** The elements of the models that a process comes to, each as {@code process-element}. */
final class ModelElements {

    /** The module of the models. */
    static final Path MODELS = Path.of("..", "bpmn");

    private ModelElements() {}

    /**
     * Fails when tests have left one of them out.
     *
     * @param passed as this class writes them
     */
    static void requireAll(Set<String> passed) throws IOException {
        List<String> all = all();
        assertThat(all).hasSizeGreaterThan(100);
        assertThat(all)
                .filteredOn(element -> !passed.contains(element))
                .as("elements that no test passes")
                .isEmpty();
    }

    private static List<String> all() throws IOException {
        List<Path> models;
        try (Stream<Path> files = Files.walk(MODELS.resolve("src/main/resources"))) {
            models = files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
        var elements = new ArrayList<String>();
        for (Path file : models) {
            BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
            String process = model.getModelElementsByType(Process.class)
                    .iterator()
                    .next()
                    .getId();
            model.getModelElementsByType(FlowNode.class)
                    .forEach(element -> elements.add(process + "-" + element.getId()));
        }
        return elements;
    }

    /** The names of the files in a folder, none where there is no folder. */
    static Set<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
