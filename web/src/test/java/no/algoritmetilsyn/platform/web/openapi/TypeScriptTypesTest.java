package no.algoritmetilsyn.platform.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The document at {@code /openapi} gives a client in TypeScript types that let right uses compile, and no wrong ones. */
class TypeScriptTypesTest {

    private static final Path SOURCES = Path.of("src/test/typescript").toAbsolutePath();
    private static final Path FOLDER = Path.of("target/typescript").toAbsolutePath();
    private static final Pattern ERROR = Pattern.compile("(?m)^wrong\\.ts\\((\\d+),\\d+\\): error TS\\d+");

    private record Ended(int status, String output) {}

    @BeforeAll
    static void make_types() throws Exception {
        Files.createDirectories(FOLDER);
        for (String file : List.of("client.ts", "wrong.ts", "tsconfig.json")) {
            Files.copy(SOURCES.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Ended made = node(
                "openapi-typescript/bin/cli.js",
                Path.of("target/classes/openapi.json").toAbsolutePath().toString(),
                "-o",
                FOLDER.resolve("api.d.ts").toString());
        assertThat(made.status()).as(made.output()).isZero();
    }

    @Test
    void a_client_that_walks_a_complaint_compiles() throws Exception {
        Ended compiled = compile("client.ts");
        assertThat(compiled.output()).isEmpty();
        assertThat(compiled.status()).isZero();
    }

    @Test
    void each_wrong_use_is_an_error() throws Exception {
        List<String> lines = Files.readAllLines(SOURCES.resolve("wrong.ts"));
        List<Integer> wrong = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith("// wrong:"))
                .mapToObj(i -> i + 2)
                .toList();
        assertThat(wrong).hasSizeGreaterThan(10);
        Ended compiled = compile("wrong.ts");
        assertThat(compiled.status()).isNotZero();
        List<Integer> found = ERROR.matcher(compiled.output())
                .results()
                .map(error -> Integer.valueOf(error.group(1)))
                .distinct()
                .toList();
        assertThat(found).as(compiled.output()).isEqualTo(wrong);
    }

    private static Ended compile(String file) throws Exception {
        String settings = Files.readString(FOLDER.resolve("tsconfig.json"));
        Path project = FOLDER.resolve("tsconfig." + file + ".json");
        Files.writeString(project, settings.replaceFirst("\\{", "{\"files\": [\"" + file + "\"],"));
        return node("typescript/bin/tsc", "--project", project.toString(), "--pretty", "false");
    }

    private static Ended node(String script, String... arguments) throws IOException, InterruptedException {
        var command = new ProcessBuilder(
                "node", SOURCES.resolve("node_modules").resolve(script).toString());
        command.command().addAll(List.of(arguments));
        Process process =
                command.directory(FOLDER.toFile()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }
}
