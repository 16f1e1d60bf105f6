package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No page names a variable as Jakarta Faces names an object of its own: expressions would find that one. */
class PageVariablesTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    /** Jakarta Faces 4.0, 5.6.2.1: implicit objects. */
    private static final Set<String> IMPLICIT = Set.of(
            "application",
            "applicationScope",
            "cc",
            "component",
            "cookie",
            "externalContext",
            "facesContext",
            "flash",
            "flowScope",
            "header",
            "headerValues",
            "initParam",
            "param",
            "paramValues",
            "request",
            "requestScope",
            "resource",
            "session",
            "sessionScope",
            "view",
            "viewScope");

    private static final Pattern VARIABLE =
            Pattern.compile("\\b(?:var|varStatus)=\"(\\w+)\"|<ui:param name=\"(\\w+)\"");

    @Test
    void no_variable_has_the_name_of_an_implicit_object() throws IOException {
        int seen = 0;
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                List<String> names = names(Files.readString(page));
                assertThat(names).as(page.toString()).doesNotContainAnyElementsOf(IMPLICIT);
                seen += names.size();
            }
        }
        assertThat(seen).isPositive();
    }

    private static List<String> names(String markup) {
        return VARIABLE.matcher(markup).results().map(PageVariablesTest::name).toList();
    }

    private static String name(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
