package no.algoritmetilsyn.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The examples for an operator hold what the manual asks of a proxy, of what supervises the process and of alerts. */
class OperationFilesTest {

    private static final Path FOLDER = Path.of(System.getProperty("root.dir"), "docs/operation");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** A directive of nginx with its arguments, and what stands in its braces. */
    private record Directive(List<String> words, List<Directive> inner) {

        String name() {
            return words.get(0);
        }

        String arguments() {
            return words.stream().skip(1).collect(Collectors.joining(" "));
        }
    }

    /** Reads nginx's form with its includes of our files, and fails where braces or semicolons are missing. */
    private static final class Nginx {

        private final List<String> tokens;
        private int at;

        private Nginx(String text) {
            tokens = Pattern.compile(
                            "#[^\\n]*|'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"|[{};]|(?:\\$\\{|[^\\s{};'\"#]|\\{\\d)+")
                    .matcher(text)
                    .results()
                    .map(found -> found.group())
                    .filter(token -> !token.startsWith("#"))
                    .toList();
        }

        static List<Directive> read(String file) throws IOException {
            var reader = new Nginx(Files.readString(FOLDER.resolve(file)));
            List<Directive> all = reader.block(false);
            return all;
        }

        private List<Directive> block(boolean inner) throws IOException {
            List<Directive> all = new ArrayList<>();
            List<String> words = new ArrayList<>();
            while (at < tokens.size()) {
                String token = tokens.get(at++);
                switch (token) {
                    case ";" -> {
                        assertThat(words).as("an empty directive").isNotEmpty();
                        if (words.get(0).equals("include")) {
                            all.addAll(read(words.get(1).replace("/etc/nginx/", "")));
                        } else {
                            all.add(new Directive(List.copyOf(words), List.of()));
                        }
                        words.clear();
                    }
                    case "{" -> {
                        List<String> head = List.copyOf(words);
                        words.clear();
                        all.add(new Directive(head, block(true)));
                    }
                    case "}" -> {
                        assertThat(inner).as("a brace too many").isTrue();
                        assertThat(words).as("a semicolon is missing after").isEmpty();
                        return all;
                    }
                    default -> words.add(token);
                }
            }
            assertThat(inner).as("a brace too few").isFalse();
            assertThat(words).as("a semicolon is missing after").isEmpty();
            return all;
        }
    }

    private static List<Directive> find(List<Directive> among, String name) {
        return among.stream().filter(directive -> directive.name().equals(name)).toList();
    }

    private static String one(List<Directive> among, String name) {
        return find(among, name).stream().map(Directive::arguments).findFirst().orElse("");
    }

    private static List<Directive> hosts() throws IOException {
        return find(Nginx.read("nginx.conf"), "server").stream()
                .filter(server -> !find(server.inner(), "location").isEmpty())
                .toList();
    }

    @Test
    void the_proxy_overwrites_what_the_server_believes() throws IOException {
        Map<String, String> sent = new TreeMap<>();
        find(Nginx.read("tilsyn-proxy.conf"), "proxy_set_header")
                .forEach(
                        header -> sent.put(header.words().get(1), header.words().get(2)));
        assertThat(sent)
                .containsEntry("X-Forwarded-For", "$remote_addr")
                .containsEntry("X-Forwarded-Proto", "https")
                .containsEntry("X-Forwarded-Host", "$host")
                .containsEntry("X-Request-Id", "$request_id")
                .containsEntry("Forwarded", "\"\"")
                .containsEntry("Upgrade", "\"\"");
        assertThat(one(Nginx.read("tilsyn-proxy.conf"), "proxy_http_version")).isEqualTo("1.1");
        try (var files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                assertThat(file).content().doesNotContain("$proxy_add_x_forwarded_for", "$http_x_");
            }
        }
    }

    /** A header that is set in a location replaces all that were set outside: each location brings the whole file. */
    @Test
    void every_location_is_shut_or_sends_on_by_the_same_file() throws IOException {
        int all = find(Nginx.read("tilsyn-proxy.conf"), "proxy_set_header").size();
        for (Directive host : hosts()) {
            for (Directive location : find(host.inner(), "location")) {
                boolean internal = !find(location.inner(), "internal").isEmpty();
                boolean shut = internal || one(location.inner(), "return").equals("404");
                assertThat(shut || one(location.inner(), "proxy_pass").equals("http://tilsyn"))
                        .as(location.arguments())
                        .isTrue();
                assertThat(find(location.inner(), "proxy_set_header").size()).isEqualTo(shut ? 0 : all);
            }
        }
    }

    @Test
    void the_public_host_reaches_nothing_of_staff_and_operators() throws IOException {
        List<Directive> shut = find(hosts().get(0).inner(), "location").stream()
                .filter(location -> one(location.inner(), "return").equals("404"))
                .toList();
        for (String path : List.of(
                "/tilsyn",
                "/tilsyn/",
                "/TILSYN/sak/1",
                "/virksomhet/",
                "/health/ready",
                "/metrics",
                "/api/v1/operations/check",
                "/api/v1/tasks",
                "/management")) {
            assertThat(shut)
                    .as(path)
                    .anyMatch(location -> location.words().get(1).equals("~*")
                            && Pattern.compile(location.words().get(2), Pattern.CASE_INSENSITIVE)
                                    .matcher(path)
                                    .find());
        }
        for (String path : List.of("/", "/klage", "/min-sak", "/algoritmer", "/tilsynelatende", "/api/v1/complaints")) {
            assertThat(shut).as(path).noneMatch(location -> Pattern.compile(
                            location.words().get(2))
                    .matcher(path)
                    .find());
        }
    }

    @Test
    void every_host_has_tls_limits_and_a_log_without_queries() throws IOException {
        for (Directive host : hosts()) {
            assertThat(find(host.inner(), "listen")).isNotEmpty().allMatch(listen -> listen.arguments()
                    .contains(" ssl"));
            assertThat(one(host.inner(), "ssl_protocols")).isEqualTo("TLSv1.2 TLSv1.3");
            assertThat(one(host.inner(), "client_max_body_size")).isEqualTo("64m");
            for (String limit : List.of(
                    "client_body_timeout", "client_header_timeout", "send_timeout", "limit_conn", "access_log")) {
                assertThat(one(host.inner(), limit)).as(limit).isNotEmpty();
            }
            assertThat(one(host.inner(), "access_log")).endsWith(" tilsyn");
            for (Directive location : find(host.inner(), "location")) {
                if (location.arguments().startsWith("/") || location.arguments().startsWith("~ ")) {
                    assertThat(one(location.inner(), "limit_req"))
                            .as(location.arguments())
                            .contains("zone=");
                }
            }
        }
        String format = one(Nginx.read("nginx.conf"), "log_format");
        assertThat(format)
                .contains("$request_id", "$tilsyn_address")
                .doesNotContain(
                        "$request_uri", "$args", "$query_string", "$request\"", "$http_", "$cookie_", "$remote_user");
        assertThat(Files.readString(FOLDER.resolve("nginx.conf"))).contains("return 308 https://$host$request_uri;");
    }

    @Test
    void the_unit_starts_what_the_build_made_as_somebody_with_no_rights() throws IOException {
        Map<String, String> unit = new TreeMap<>();
        String text = Files.readString(FOLDER.resolve("tilsyn.service")).replace("\\\n", " ");
        for (String line : text.split("\n")) {
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("[")) {
                assertThat(line).as("a line of the unit").matches("[A-Z][A-Za-z]+=.*");
                unit.merge(
                        line.substring(0, line.indexOf('=')),
                        line.substring(line.indexOf('=') + 1),
                        (a, b) -> a + "\n" + b);
            }
        }
        assertThat(Arrays.stream(text.split("\n")).filter(line -> line.startsWith("[")))
                .containsExactly("[Unit]", "[Service]", "[Install]");
        assertThat(BLANKS.split(unit.get("ExecStart"))[0]).isEqualTo("/opt/tilsyn/bin/standalone.sh");
        assertThat(Path.of(System.getProperty("server.home"), "bin/standalone.sh"))
                .isExecutable();
        assertThat(unit)
                .containsEntry("UMask", "0077")
                .containsEntry("StateDirectoryMode", "0700")
                .containsEntry("LogsDirectoryMode", "0700")
                .containsEntry("User", "tilsyn")
                .containsEntry("NoNewPrivileges", "true")
                .containsEntry("ProtectSystem", "strict")
                .containsEntry("Restart", "always")
                .containsEntry("CapabilityBoundingSet", "");
        assertThat(unit.get("ExecStart")).contains("--read-only-server-config=tilsyn.xml", "-b 127.0.0.1");
        assertThat(text).doesNotContain("PASSWORD", "SECRET");
    }

    @Test
    void every_alert_says_what_is_wrong_and_what_to_do() throws IOException {
        List<String> alerts = Arrays.stream(
                        Files.readString(FOLDER.resolve("alerts.yml")).split("\n      - alert: "))
                .skip(1)
                .toList();
        assertThat(alerts).hasSizeGreaterThan(12).allSatisfy(alert -> assertThat(alert)
                .containsPattern("(?m)^        expr: \\S+")
                .containsPattern("severity: (page|ticket)")
                .containsPattern("(?m)^          summary: \\S.{20}")
                .containsPattern("(?s)\n          action: (>-\\s+)?\\S.{30}"));
        assertThat(alerts).extracting(alert -> alert.split("\n")[0]).doesNotHaveDuplicates();
    }
}
