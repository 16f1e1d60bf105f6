package no.algoritmetilsyn;

import static no.algoritmetilsyn.ModelElements.MODELS;
import static no.algoritmetilsyn.ModelElements.names;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Processes have come to each element and timer of the models in the tests of the models, which keep what they passed; where
 * only some of them have run, nothing is asked.
 */
class ModelsPassedTest {

    @Test
    void every_element_and_timer_is_passed_by_a_test() throws IOException {
        Path kept = MODELS.resolve("target/passed-elements");
        assumeTrue(Files.isDirectory(kept) && haveAllRun(), "the tests of the models have not all run");
        ModelElements.requireAll(names(kept));
    }

    private static boolean haveAllRun() throws IOException {
        Set<String> reports = names(MODELS.resolve("target/surefire-reports"));
        return names(MODELS.resolve("src/test/java/no/algoritmetilsyn/process")).stream()
                .filter(name -> name.endsWith("Test.java"))
                .map(name -> "no.algoritmetilsyn.process." + name.replace(".java", ".txt"))
                .allMatch(reports::contains);
    }
}
