package no.algoritmetilsyn.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the configured server does not offer, although the stock one does. */
@ExtendWith(Installation.class)
class ServerSettingsIT {

    private static final String LISTENING = "0A";

    /** Read from the kernel, so that no list of ours can forget one. */
    @Test
    void it_listens_for_the_application_for_management_and_for_figures_and_on_loopback_only(Installation installation)
            throws IOException {
        Set<String> sockets = listening(installation.server().pid());
        int port = Integer.parseInt(installation.url().replaceAll(".*:", ""));
        int management = managementPort(installation);
        assertThat(sockets)
                .containsExactlyInAnyOrder(
                        "0100007F:" + hex(port),
                        "0100007F:" + hex(management),
                        "0100007F:" + hex(installation.metricsPort()));
        assertThat(Ports.isTaken("127.0.0.1", management)).isTrue();
        InetAddress outside = InetAddress.getLocalHost();
        if (!outside.isLoopbackAddress()) {
            assertThat(Ports.isTaken(outside.getHostAddress(), management)).isFalse();
        }
    }

    /** In two phases the second may come too late for what needs it, and the application does not start. */
    @Test
    void the_persistence_unit_starts_in_one_phase(Installation installation) {
        assertThat(String.join("\n", installation.serverLog()))
                .contains("Starting Persistence Unit Service")
                .doesNotContain("Starting Persistence Unit (phase");
    }

    /** The release that the server came with has published holes; what is loaded counts, not what is built against. */
    @Test
    void its_http_part_is_the_newer_one(Installation installation) {
        assertThat(installation.serverLog())
                .filteredOn(line -> line.contains("WFLYUT0003"))
                .singleElement()
                .asString()
                .contains("Undertow " + System.getProperty("undertow.version") + " starting");
    }

    private static int managementPort(Installation installation) {
        String option = "-Djboss.management.http.port=";
        return ProcessHandle.of(installation.server().pid()).orElseThrow().info().arguments().stream()
                .flatMap(Stream::of)
                .filter(argument -> argument.startsWith(option))
                .map(argument -> Integer.parseInt(argument.substring(option.length())))
                .findFirst()
                .orElseThrow();
    }

    private static String hex(int port) {
        return String.format("%04X", port);
    }

    /** Addresses and ports as the kernel writes them: hexadecimal, the address from its end. */
    private static Set<String> listening(long pid) throws IOException {
        Set<String> own = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            for (Path file : files.toList()) {
                try {
                    own.add(Files.readSymbolicLink(file).toString());
                } catch (IOException closed) {
                    // No socket that listens.
                }
            }
        }
        return Stream.of("tcp", "tcp6")
                .flatMap(kind -> lines(Path.of("/proc/" + pid + "/net/" + kind)))
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns[3].equals(LISTENING) && own.contains("socket:[" + columns[9] + "]"))
                .map(columns -> columns[1])
                .collect(Collectors.toSet());
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file).stream().skip(1) : Stream.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void management_asks_who_is_there_and_has_no_console(Installation installation) {
        var management = new Client("http://127.0.0.1:" + managementPort(installation));
        assertThat(management.get("/management").status()).isEqualTo(401);
        assertThat(management.get("/console/index.html").status()).isIn(403, 404);
    }

    @Test
    void nobody_calls_beans_over_the_port_of_the_pages(Installation installation) throws IOException {
        int port = Integer.parseInt(installation.url().replaceAll(".*:", ""));
        String call = "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: jboss-remoting\r\n"
                + "Sec-JbossRemoting-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n";
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(call.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertThat(answer.readLine()).isEqualTo("HTTP/1.1 200 OK");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/wildfly_logo.png", "/bkg.gif", "/wildfly.css", "/noredirect.html", "/wildfly-services"})
    void there_is_no_welcome_content(String path, Installation installation) {
        assertThat(new Client(installation.url()).get(path).status()).isEqualTo(404);
    }

    @Test
    void the_front_page_is_the_applications(Installation installation) {
        Client.Answer front = new Client(installation.url()).get("/");
        assertThat(front.status()).isEqualTo(200);
        assertThat(front.body()).contains("Algoritmetilsynet").doesNotContainIgnoringCase("wildfly");
    }

    @Test
    void the_configuration_holds_nothing_that_is_not_used(Installation installation) throws IOException {
        String configuration = Files.readString(installation.data().resolve("server/configuration/tilsyn.xml"));
        assertThat(configuration)
                .contains("jboss.bind.address.management:127.0.0.1", "console-enabled=\"false\"", "java:/jdbc/Tilsyn")
                .doesNotContain(
                        "ExampleDS",
                        "<driver name=\"h2\"",
                        "welcome-content",
                        "application.keystore",
                        "generate-self-signed",
                        "https-listener",
                        "http-invoker",
                        "deployment-scanner ",
                        "remoting-connector");
    }

    /** Names, keys and the log of a demo on a shared machine are nobody else's. */
    @Test
    void what_it_writes_is_for_its_owner_alone(Installation installation) throws IOException {
        new Client(installation.url()).complain(Client.anonymous("Bare for eieren"));
        List<String> open = new ArrayList<>();
        Files.walkFileTree(installation.data(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                return look(folder, "rwx------");
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                return look(file, "rw-------");
            }

            private FileVisitResult look(Path path, String wanted) throws IOException {
                try {
                    String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
                    if (!rights.equals(wanted)) {
                        open.add(rights + " " + path);
                    }
                } catch (NoSuchFileException goneMeanwhile) {
                    // Nothing that somebody could read.
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException goneMeanwhile) {
                return FileVisitResult.CONTINUE;
            }
        });
        assertThat(open).isEmpty();
        for (String folder : List.of("postgres", "server/log", "anchor", "index", "mail")) {
            assertThat(installation.data().resolve(folder)).isNotEmptyDirectory();
        }
    }

    @Test
    void no_certificate_was_made_up(Installation installation) throws IOException {
        for (Path folder : List.of(
                Path.of(System.getProperty("server.home"), "standalone"),
                installation.data().resolve("server"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                assertThat(files.filter(file -> file.toString().matches(".*[.](keystore|jks|p12)")))
                        .as(folder.toString())
                        .isEmpty();
            }
        }
    }
}
