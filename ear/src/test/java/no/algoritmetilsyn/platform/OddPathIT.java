package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Routes;
import no.algoritmetilsyn.server.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** However the address of a page that is not for everybody is written, it is closed, and nothing of the answer is kept. */
@ExtendWith(Installation.class)
class OddPathIT {

    private static final long SEED = Long.getLong("odd.seed", 20261128);
    private static final int FAULTS = 3;

    private static final List<String> INSERTED = List.of(
            ";",
            ";x",
            ";/../x",
            ";jsessionid=1",
            ";,",
            "/",
            "//",
            "/.",
            "/..",
            "/./",
            "/../",
            "/../../",
            "\\",
            "\\..\\",
            "%2f",
            "%2F",
            "%5c",
            "%5C",
            "%2e",
            "%2E",
            "%2e%2e/",
            "%2e%2e%2f",
            "..%2f",
            "%252e",
            "%252f",
            "%c0%af",
            "%c0%ae",
            "%e0%80%af",
            "%00",
            "%09",
            "%20",
            "%0d%0a",
            "%3b",
            "%3f",
            "%23",
            "?",
            "??",
            "%",
            "%%",
            ".",
            "..",
            "...",
            ".xhtml",
            "%2exhtml",
            ".XHTML",
            ".jsf",
            "/index",
            "~",
            "*",
            "|",
            "{",
            "}",
            "^",
            "`",
            "\"",
            "<",
            ">",
            "[",
            "]",
            "å",
            "%c3%a5",
            "%u002e",
            "@",
            ":",
            "+",
            "/x/..",
            "/x/%2e%2e",
            "x/../",
            "//..");

    /** A per cent sign that begins nothing: the server's parser closes the connection without a word. */
    private static final Pattern NO_REQUEST = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private static final Set<Integer> CLOSED = Set.of(400, 403, 404);

    private final Random random = new Random(SEED);

    /** How many addresses are tried; the long form tries more. */
    int addresses() {
        return 600;
    }

    @Test
    void it_is_refused_not_there_or_leads_to_the_login(Installation installation) throws IOException {
        UUID casefile = UUID.fromString(new Database(installation).value("SELECT id FROM casefiles LIMIT 1"));
        List<String> closed = new ArrayList<>(Routes.all().stream()
                .filter(route -> !route.isPublic())
                .map(route -> route.at(casefile.toString()))
                .toList());
        closed.addAll(Routes.views().stream().map(view -> view + ".xhtml").toList());
        List<String> servlets = Routes.closedServlets(casefile.toString());
        assertThat(servlets).hasSizeGreaterThan(5);
        closed.addAll(servlets);
        closed.addAll(List.of("/WEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/platform/error.xhtml"));
        String citizen = session(installation, "borger");
        String staff = session(installation, "inspektor");
        List<String> open = new ArrayList<>();
        for (int i = 0; i < addresses(); i++) {
            String path = written(closed.get(i % closed.size()));
            try (var anonymous = new Wire(installation.url());
                    var wrongRole = new Wire(installation.url())) {
                look(path, "nobody", anonymous.get(path), open);
                boolean ofBody = isOfBody(closed.get(i % closed.size()));
                // What is written anew may lead to an address of those who are asked: then it is theirs.
                if (!(ofBody ? path.startsWith("/tilsyn") : isOfBody(path))) {
                    look(
                            path,
                            ofBody ? "inspektor" : "borger",
                            wrongRole.get(path, "Cookie: TILSYN-SESSION=" + (ofBody ? staff : citizen)),
                            open);
                }
            }
        }
        assertThat(open).isEmpty();
    }

    private static String session(Installation installation, String account) {
        return Desk.of(installation, account).pages().cookies().get("TILSYN-SESSION");
    }

    private static boolean isOfBody(String path) {
        return path.startsWith("/virksomhet");
    }

    private static void look(String path, String who, Wire.Answer answer, List<String> open) {
        if (answer.status() == 400 && NO_REQUEST.matcher(path).find()) {
            return;
        }
        boolean login =
                answer.status() == 302 && answer.header("Location").orElse("").startsWith("/logg-inn?");
        if (!CLOSED.contains(answer.status()) && !login) {
            open.add(answer.status() + " to " + who + ": " + path + " " + answer.headers());
        }
        if (!answer.header("Cache-Control").orElse("").contains("no-store")) {
            open.add("kept by " + who + ": " + path + " " + answer.status() + answer.headers());
        }
        if (answer.all("Set-Cookie").stream().anyMatch(cookie -> cookie.contains("SESSION"))) {
            open.add("a session for " + who + ": " + path);
        }
    }

    /** Another way to write a path, which others may read as the same. */
    private String written(String path) {
        String written = path;
        for (int fault = random.nextInt(FAULTS); fault >= 0; fault--) {
            int place = 1 + random.nextInt(written.length());
            String before = written.substring(0, place);
            String after = written.substring(place);
            written = switch (random.nextInt(5)) {
                case 0 -> before + encoded(after);
                case 1 -> before + (random.nextBoolean() ? after.toUpperCase(Locale.ROOT) : after.replace("/", "//"));
                case 2 -> before.replace('/', '\\') + after;
                case 3 -> "/x/.." + before + INSERTED.get(random.nextInt(INSERTED.size())) + after;
                default -> before + INSERTED.get(random.nextInt(INSERTED.size())) + after;
            };
        }
        // The front page with a query is the front page.
        return written.startsWith("\\") || written.startsWith("/?") ? "/x" + written : written;
    }

    private static String encoded(String text) {
        return text.isEmpty() ? text : String.format("%%%02x", (int) text.charAt(0)) + text.substring(1);
    }

    @Test
    void a_session_is_for_those_who_have_logged_in(Installation installation) throws IOException {
        try (var wire = new Wire(installation.url())) {
            for (String path : Stream.concat(
                            Routes.all().stream().map(Routes.Entry::path), Stream.of("/finnes-ikke", "/error"))
                    .map(path -> path.replaceAll("\\{\\w+}", "1"))
                    .toList()) {
                assertThat(wire.get(path).all("Set-Cookie")).as(path).noneMatch(cookie -> cookie.contains("SESSION"));
            }
        }
    }

    @Test
    void what_was_refused_is_told_in_words(Installation installation) throws IOException {
        for (String path :
                List.of("/task/list%2exhtml", "/x;/../task/list.xhtml", "/algoritmer/a|b", "/" + "a".repeat(5_000))) {
            try (var wire = new Wire(installation.url())) {
                Wire.Answer page = wire.get(path, "Accept-Language: en");
                assertThat(page.status()).as(path).isIn(400, 414);
                assertThat(page.body()).contains("<h1", "lang=\"en\"");
                Wire.Answer api = wire.get("/api/v1" + path);
                assertThat(api.status()).isIn(400, 414);
                assertThat(api.header("Content-Type")).contains("application/problem+json");
            }
        }
        assertThat(new Client(installation.url())
                        .get("/algoritmer?q=barnehageplass")
                        .body())
                .contains("barnehageplass");
    }
}
