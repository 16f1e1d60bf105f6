package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.Json;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that is typed passes one of few places, each of which cleans it; no page and no call can forget it. */
class CleanBoundaryTest {

    private static final JavaClasses WEB = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.algoritmetilsyn");

    /** Read the request as it came, each for a reason of its own; none of them passes on what was typed. */
    private static final Set<String> READERS_OF_REQUESTS =
            Set.of("CleanRequest", "PageAnswer", "FailureFilter", "HeaderFilter", "RequestWithoutForm");

    /** Behind the filter, as their comments say, or cleaned value by value. */
    private static final Set<String> BEHIND_THE_FILTER = Set.of(
            "StepDraftServlet",
            "UnsavedLetterServlet",
            "UnsavedRecordServlet",
            "AskedRegister",
            "AppealPapersServlet",
            "LawTableServlet",
            "ProvisionServlet");

    @Test
    void parameters_are_asked_for_in_one_place() {
        Set<String> found = new TreeSet<>();
        WEB.stream()
                .filter(type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getName().startsWith("getParameter")
                                && call.getTargetOwner().getName().startsWith("jakarta.servlet")))
                .forEach(type -> found.add(type.getSimpleName()));
        assertThat(found).isSubsetOf(union(READERS_OF_REQUESTS, BEHIND_THE_FILTER));
    }

    @Test
    void the_filter_stands_before_every_page() throws IOException {
        String xml = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
        assertThat(xml).containsPattern("<filter-name>clean</filter-name>\\s*<url-pattern>/\\*</url-pattern>");
        assertThat(xml.lastIndexOf("<filter-name>clean<")).isLessThan(xml.lastIndexOf("<filter-name>route<"));
    }

    /** A field that is not sent as a parameter would pass the filter by. */
    @Test
    void every_field_of_every_page_is_sent_as_a_parameter() throws IOException {
        Pattern field = Pattern.compile(
                "<(at:(?:field|date|radios|checkboxes|select|files)|h:input\\w+|h:select\\w+|p:\\w+|input|textarea|select)\\b");
        Set<String> kinds = new TreeSet<>();
        int fields = 0;
        for (Path page : files("src/main/webapp", ".xhtml")) {
            var found = field.matcher(Files.readString(page));
            while (found.find()) {
                kinds.add(found.group(1));
                fields++;
            }
        }
        assertThat(fields).as("fields looked at").isGreaterThan(60);
        assertThat(kinds)
                .isSubsetOf(
                        "at:field",
                        "at:date",
                        "at:radios",
                        "at:checkboxes",
                        "at:select",
                        "at:files",
                        "h:inputText",
                        "h:inputTextarea",
                        "h:inputSecret",
                        "h:inputFile",
                        "h:inputHidden",
                        "h:selectOneRadio",
                        "h:selectManyCheckbox",
                        "h:selectOneMenu",
                        "input",
                        "select",
                        "textarea",
                        "p:autoComplete",
                        "p:dataTable",
                        "p:column",
                        "p:commandButton",
                        "p:poll");
    }

    @Test
    void every_parameter_of_the_api_is_a_text() {
        List<String> others = new ArrayList<>();
        int parameters = 0;
        for (var type : WEB) {
            for (JavaMethod method : type.getMethods()) {
                for (var parameter : method.getParameters()) {
                    boolean outside = Stream.<Class<? extends Annotation>>of(
                                    QueryParam.class, PathParam.class, HeaderParam.class, FormParam.class)
                            .anyMatch(parameter::isAnnotatedWith);
                    parameters += outside ? 1 : 0;
                    if (outside && !parameter.getRawType().isEquivalentTo(String.class)) {
                        others.add(method.getFullName());
                    }
                }
            }
        }
        assertThat(parameters).isGreaterThan(25);
        assertThat(others).isEmpty();
        assertThat(new CleanParameters()
                        .getConverter(String.class, String.class, new Annotation[0])
                        .fromString("\u200B310\u00A0023\u00AD"))
                .isEqualTo("310 023");
    }

    @Test
    void bodies_are_read_by_one_reader() throws IOException {
        List<String> others = new ArrayList<>();
        for (Path source : files("src/main/java", ".java")) {
            if (Files.readString(source).contains("createReader(")) {
                others.add(source.getFileName().toString());
            }
        }
        // The other reads schemas that the application brings along.
        assertThat(others).containsExactlyInAnyOrder("JsonBody.java", "StepSchemas.java");
        var body = JsonBody.read(new ByteArrayInputStream(
                "\uFEFF{\"a\":[{\"b\":\"x\\u200by\\r\\nz\u00A0\"}],\"c\":1}".getBytes(StandardCharsets.UTF_8)));
        assertThat(body)
                .isEqualTo(Json.createReader(new java.io.StringReader("{\"a\":[{\"b\":\"xy\\nz\"}],\"c\":1}"))
                        .readObject());
    }

    /** As the server reads bytes of a header: as Latin-1. */
    @ParameterizedTest
    @CsvSource({
        "AAAA\u00e2\u0080\u0093BBBB, AAAA\u2013BBBB",
        "AAAA\u00a0BBBB, AAAA\u00a0BBBB",
        "AAAA-BBBB, AAAA-BBBB",
        "\u00e6, \u00e6"
    })
    void a_header_may_be_written_in_utf8_or_latin1(String header, String meant) {
        assertThat(CleanParameters.decoded(header)).isEqualTo(meant);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    private static List<Path> files(String folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }
}
