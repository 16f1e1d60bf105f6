package no.algoritmetilsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.tools.ant.BuildException;
import org.apache.tools.ant.Project;
import org.apache.tools.ant.ProjectHelper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the build asks npm for packages, and what becomes of it when npm or its registry answers badly. */
class NpmPackagesTest {

    private static final Path SCRIPT = Path.of(System.getProperty("root.dir")).resolve("build/npm-packages.xml");

    @TempDir
    Path folder;

    @BeforeEach
    void lock() throws IOException {
        Files.writeString(folder.resolve("package.json"), "{\"name\": \"trial\"}");
        Files.writeString(folder.resolve("package-lock.json"), "{\"version\": 1}");
    }

    @Test
    void npm_is_asked_once_and_again_only_when_the_lock_file_has_changed() throws IOException {
        npm("mkdir -p node_modules");
        fetch(false);
        fetch(false);
        fetch(true);
        assertThat(calls()).hasSize(1).allMatch(call -> call.contains("ci ") && call.contains("--prefer-offline"));

        Files.writeString(folder.resolve("package-lock.json"), "{\"version\": 2}");
        fetch(false);
        fetch(false);
        assertThat(calls()).hasSize(2);

        Files.writeString(folder.resolve("package.json"), "{\"name\": \"other\"}");
        fetch(false);
        assertThat(calls()).hasSize(3);
    }

    @Test
    void what_lies_there_is_used_even_where_there_is_no_npm() throws IOException {
        npm("mkdir -p node_modules");
        fetch(false);
        Files.delete(folder.resolve("npm"));
        fetch(false);
        fetch(true);
        assertThat(calls()).hasSize(1);
    }

    @Test
    void a_bad_answer_is_asked_for_again() throws IOException {
        npm("mkdir -p node_modules; test $(wc -l < calls) -gt 1");
        fetch(false);
        assertThat(calls()).hasSize(2);
        fetch(false);
        assertThat(calls()).hasSize(2);
    }

    /** As npm does, which removes what was there before it asks for anything. */
    @Test
    void packages_that_were_not_fetched_whole_are_not_taken_for_good() throws IOException {
        npm("rm -rf node_modules; mkdir -p node_modules/half; exit 1");
        for (int i = 1; i <= 2; i++) {
            assertThatThrownBy(() -> fetch(false))
                    .isInstanceOf(BuildException.class)
                    .hasMessageContainingAll(folder.resolve("package-lock.json").toString(), "could not be fetched");
            assertThat(calls()).hasSize(2 * i);
        }
        npm("mkdir -p node_modules");
        fetch(false);
        assertThat(calls()).hasSize(5);
    }

    @Test
    void offline_no_network_is_asked_and_the_way_out_is_told() throws IOException {
        npm("exit 1");
        assertThatThrownBy(() -> fetch(true)).isInstanceOf(BuildException.class).hasMessageContaining("without -o");
        assertThat(calls()).hasSize(1).allMatch(call -> call.contains("--offline"));
    }

    @Test
    void a_machine_without_npm_is_told_so() {
        assertThatThrownBy(() -> fetch(false))
                .isInstanceOf(BuildException.class)
                .hasMessageContaining("could not be fetched");
    }

    /** Puts a script in npm's place that writes down how it was called. */
    private void npm(String body) throws IOException {
        Path npm = folder.resolve("npm");
        Files.writeString(npm, "#!/bin/sh\necho \"$@\" >> calls\n" + body + "\n");
        Files.setPosixFilePermissions(npm, PosixFilePermissions.fromString("rwx------"));
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(folder.resolve("calls"));
    }

    private void fetch(boolean offline) {
        var project = new Project();
        project.init();
        project.setUserProperty("folder", folder.toString());
        project.setUserProperty("offline", Boolean.toString(offline));
        project.setUserProperty("npm", folder.resolve("npm").toString());
        project.setUserProperty("pause.seconds", "0");
        ProjectHelper.configureProject(project, SCRIPT.toFile());
        project.executeTarget("fetch");
    }
}
