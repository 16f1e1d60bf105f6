package no.algoritmetilsyn.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The server that was put together holds what it needs, nothing that no one asks for, and no library twice. */
class ServerModulesTest {

    private static final Path HOME = Path.of(System.getProperty("server.home"));
    private static ServerModules modules;

    @BeforeAll
    static void read() throws IOException {
        modules = ServerModules.in(HOME.resolve("modules"));
    }

    @Test
    void what_a_module_needs_is_there() throws IOException {
        ServerModules stock = ServerModules.in(Path.of(System.getProperty("stock.home"), "modules"));
        for (String name : modules.names()) {
            assertThat(modules.get(name).files()).as(name).allMatch(Files::exists);
            // A module of the Java machine is in neither server.
            assertThat(modules.get(name).needs().stream().filter(stock.names()::contains))
                    .as(name)
                    .isSubsetOf(modules.names());
        }
    }

    @Test
    void nothing_is_there_that_nobody_asks_for() throws IOException {
        Set<String> asked = modules.neededBy(AssembleServer.roots(HOME.resolve("standalone/configuration/tilsyn.xml")));
        assertThat(modules.names()).containsExactlyElementsOf(asked);
        // Each was shut off in the configuration before; none of them may come back by a way of its own.
        assertThat(modules.names())
                .doesNotContain(
                        "org.jboss.as.console",
                        "org.jboss.as.webservices",
                        "org.apache.activemq.artemis",
                        "org.apache.kafka.client",
                        "com.h2database.h2",
                        "org.jboss.as.deployment-scanner",
                        "org.opensaml",
                        "org.apache.cxf");
    }

    @Test
    void no_library_is_there_in_two_versions_or_without_a_module() throws IOException {
        Set<Path> named = modules.names().stream()
                .flatMap(name -> modules.get(name).files().stream())
                .filter(file -> file.toString().endsWith(".jar"))
                .collect(Collectors.toSet());
        List<Path> libraries;
        try (Stream<Path> files = Files.walk(HOME.resolve("modules"))) {
            libraries = files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
        assertThat(libraries).allMatch(named::contains);
        for (String replaced : List.of("undertow-core", "undertow-servlet", "undertow-websockets-jsr")) {
            assertThat(libraries)
                    .filteredOn(file -> AssembleServer.artifact(file).equals(replaced))
                    .singleElement()
                    .satisfies(file -> assertThat(file.toString()).doesNotContain("-2.3.23."));
        }
    }

    @Test
    void nothing_is_left_that_starts_another_kind_of_server() {
        for (String name : List.of("domain", "appclient", "welcome-content", "bin/domain.sh", "bin/jboss-cli.sh")) {
            assertThat(HOME.resolve(name)).doesNotExist();
        }
        assertThat(HOME.resolve("docs/licenses")).isDirectoryContaining("glob:**licenses.xml");
        assertThat(HOME.resolve("bin/standalone.sh")).isExecutable();
    }
}
