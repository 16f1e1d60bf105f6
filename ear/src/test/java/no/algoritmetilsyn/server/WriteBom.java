package no.algoritmetilsyn.server;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Writes the bill of materials of the whole product (CycloneDX 1.5, JSON): the libraries of the application, those of the
 * server that were kept, and the npm packages that pages and letters bring along.
 *
 * <p>What is listed is what lies in the folders that are delivered. What Maven knows beyond that (licences, addresses) is
 * taken from the bills that it writes; it writes none without a network.
 */
public final class WriteBom {

    private static final Pattern NAME = Pattern.compile("([^/]+?)-(\\d[^/]*)\\.jar");
    private static final Pattern IDENTITY = Pattern.compile("META-INF/maven/([^/]+)/([^/]+)/pom\\.properties");

    private WriteBom() {}

    /**
     * Writes.
     *
     * @param args the bills that Maven wrote of the application and of its pages, which may be missing; the folders of
     *     their libraries; folder of the assembled server; the two lock files of the npm packages; file to write
     * @throws IOException when something cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Map<String, JsonObject> known = new HashMap<>();
        for (String bill : List.of(args[0], args[1])) {
            known.putAll(known(Path.of(bill)));
        }
        Path home = Path.of(args[4]);
        JsonArrayBuilder components = Json.createArrayBuilder();
        for (String folder : List.of(args[2], args[3])) {
            for (Path library : libraries(Path.of(folder))) {
                JsonObject own = component("application:" + library.getFileName(), library)
                        .build();
                components.add(known.getOrDefault(key(own), own));
            }
        }
        for (Path library : libraries(home)) {
            components.add(component("server:" + home.relativize(library), library));
        }
        for (String lock : List.of(args[5], args[6])) {
            npm(read(Path.of(lock))).forEach(components::add);
        }
        JsonObject all = Json.createObjectBuilder()
                .add("bomFormat", "CycloneDX")
                .add("specVersion", "1.5")
                .add("version", 1)
                .add(
                        "metadata",
                        Json.createObjectBuilder()
                                .add(
                                        "component",
                                        Json.createObjectBuilder()
                                                .add("type", "application")
                                                .add("name", "algoritmetilsyn")))
                .add("components", components)
                .build();
        JsonWriterFactory pretty = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        for (Path target : List.of(Path.of(args[7]), home.resolve("algoritmetilsyn.cdx.json"))) {
            try (var writer = pretty.createWriter(Files.newBufferedWriter(target))) {
                writer.writeObject(all);
            }
        }
    }

    /** What Maven knows, by name and version: of an earlier build as well, since only what is delivered is looked up. */
    private static Map<String, JsonObject> known(Path bill) throws IOException {
        Map<String, JsonObject> known = new HashMap<>();
        if (Files.exists(bill)) {
            read(bill)
                    .getJsonArray("components")
                    .getValuesAs(JsonObject.class)
                    .forEach(one -> known.put(key(one), one));
        }
        return known;
    }

    private static String key(JsonObject component) {
        return component.getString("name") + " " + component.getString("version", "");
    }

    private static JsonObject read(Path file) throws IOException {
        try (Reader text = Files.newBufferedReader(file);
                var reader = Json.createReader(text)) {
            return reader.readObject();
        }
    }

    private static List<Path> libraries(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    /** A library by what it says of itself; else by the name of its file. */
    private static JsonObjectBuilder component(String reference, Path library) throws IOException {
        String file = library.getFileName().toString();
        Matcher named = NAME.matcher(file);
        String name = named.matches() ? named.group(1) : file.replace(".jar", "");
        String version = named.matches() ? named.group(2) : "";
        String group = "";
        try (var jar = new ZipFile(library.toFile())) {
            for (ZipEntry entry : jar.stream().map(ZipEntry.class::cast).toList()) {
                Matcher identity = IDENTITY.matcher(entry.getName());
                // One that holds others within itself names them all: its own is that of its file, which may have the
                // group in front.
                if (identity.matches() && file.matches("(.*-)?" + Pattern.quote(identity.group(2)) + "-\\d.*")) {
                    var properties = new Properties();
                    try (InputStream in = jar.getInputStream(entry)) {
                        properties.load(in);
                    }
                    group = properties.getProperty("groupId", group);
                    name = properties.getProperty("artifactId", name);
                    version = properties.getProperty("version", version);
                }
            }
        }
        String identity = group.isEmpty()
                ? "pkg:generic/" + name + "@" + version
                : "pkg:maven/" + group + "/" + name + "@" + version + "?type=jar";
        JsonObjectBuilder component = Json.createObjectBuilder()
                .add("type", "library")
                .add("bom-ref", reference)
                .add("name", name)
                .add("version", version)
                .add("scope", "required")
                .add(
                        "hashes",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("alg", "SHA-256")
                                        .add("content", sha256(library))))
                .add("purl", identity);
        return group.isEmpty() ? component : component.add("group", group);
    }

    private static List<JsonObjectBuilder> npm(JsonObject lock) {
        return lock.getJsonObject("packages").entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("node_modules/"))
                .map(entry -> {
                    String name = entry.getKey().replaceFirst(".*node_modules/", "");
                    String version = entry.getValue().asJsonObject().getString("version");
                    return Json.createObjectBuilder()
                            .add("type", "library")
                            .add("bom-ref", "npm:" + name)
                            .add("name", name)
                            .add("version", version)
                            .add("purl", "pkg:npm/" + name.replace("@", "%40") + "@" + version);
                })
                .toList();
    }

    static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[65536];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
