package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The document at {@code /openapi} tells of every call that there is, and of no other. */
@ExtendWith(Installation.class)
class OpenApiIT {

    @Test
    void document_and_resources_name_the_same_calls(Installation installation) {
        var answer = new Client(installation.url()).get("/openapi");
        assertThat(answer.status()).isEqualTo(200);
        JsonObject paths = answer.json().getJsonObject("paths");
        Set<String> told = new TreeSet<>();
        paths.forEach((path, calls) -> calls.asJsonObject()
                .keySet()
                .forEach(method -> told.add(method.toUpperCase(java.util.Locale.ROOT) + " "
                        + path.replaceAll("/steps/.+", "/steps/{step}"))));
        assertThat(told).isEqualTo(calls());
    }

    private static Set<String> calls() {
        Set<String> calls = new TreeSet<>();
        new ClassFileImporter()
                .importPath(java.nio.file.Path.of(System.getProperty("root.dir"), "web/target/classes")).stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .forEach(type -> type.getMethods().stream()
                                .filter(OpenApiIT::isCall)
                                .forEach(method -> {
                                    String path = "/"
                                            + type.getAnnotationOfType(Path.class)
                                                    .value();
                                    if (method.isAnnotatedWith(Path.class)) {
                                        path += "/"
                                                + method.getAnnotationOfType(Path.class)
                                                        .value();
                                    }
                                    calls.add((method.isAnnotatedWith(GET.class) ? "GET " : "POST ")
                                            + path.replaceAll("/+", "/"));
                                }));
        return calls;
    }

    private static boolean isCall(JavaMethod method) {
        return method.isAnnotatedWith(GET.class) || method.isAnnotatedWith(POST.class);
    }
}
