package no.algoritmetilsyn.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The models of the product, as they lie in the sources. */
abstract class ModelRules {

    static final Path RESOURCES = Path.of("src/main/resources");

    static Stream<Path> models() throws IOException {
        return files(".bpmn");
    }

    static Stream<Path> files(String ending) throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }

    static BpmnModelInstance read(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }
}
