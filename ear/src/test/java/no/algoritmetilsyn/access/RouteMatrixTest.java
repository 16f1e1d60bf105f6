package no.algoritmetilsyn.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.RouteMatrix.Line;
import no.algoritmetilsyn.server.Routes;
import org.junit.jupiter.api.Test;

/** The table of what each account meets leaves no address out. */
class RouteMatrixTest {

    private static final Set<String> OWNERS = Set.of("own", "declared", "disqualified", "shielded", "other", "appeal");
    private static final String API = RouteAccessIT.API;

    private final RouteMatrix matrix = new RouteMatrix();

    @Test
    void every_cell_has_a_reason_that_is_explained() {
        assertThat(matrix.lines().stream()
                        .flatMap(line -> line.cells().values().stream())
                        .map(RouteMatrix.Cell::reason)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(matrix.reasons());
    }

    @Test
    void no_page_of_the_staff_escapes() {
        Set<String> pages = Routes.all().stream()
                .filter(route -> route.face().equals("STAFF"))
                .map(Routes.Entry::path)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(paths("GET ")).containsAll(pages);
    }

    @Test
    void no_call_of_the_api_escapes() throws Exception {
        Set<String> calls = new TreeSet<>();
        Path document = Path.of(System.getProperty("root.dir"), "web/target/classes/openapi.json");
        try (var reader = Json.createReader(Files.newBufferedReader(document))) {
            reader.readObject().getJsonObject("paths").forEach((path, methods) -> methods.asJsonObject()
                    .keySet()
                    .forEach(method -> calls.add(method.toUpperCase(Locale.ROOT) + " " + API
                            + path.replaceAll("/steps/.+", "/steps/{step}"))));
        }
        assertThat(matrix.lines().stream()
                        .map(line -> line.method() + " " + line.path())
                        .filter(call -> call.contains(" " + API))
                        .collect(Collectors.toSet()))
                .isEqualTo(calls);
    }

    @Test
    void whatever_is_about_a_case_is_asked_for_each_kind_of_case() {
        matrix.lines().stream()
                .filter(line -> line.path()
                        .matches("/tilsyn/(sak|delsak|oppgave|dokument|utkast|til-stede|brev|brev-pdf|brevtekst)/.*"))
                .collect(Collectors.groupingBy(Line::path, Collectors.mapping(Line::owner, Collectors.toSet())))
                .forEach((path, owners) -> assertThat(owners).as(path).isEqualTo(OWNERS));
    }

    private Set<String> paths(String method) {
        return matrix.lines().stream()
                .filter(line -> (line.method() + " ").equals(method))
                .map(Line::path)
                .collect(Collectors.toSet());
    }
}
