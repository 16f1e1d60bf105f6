package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.Stream;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Form;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Routes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer says about itself, whatever was asked for, and that views have no address of their own. */
@ExtendWith(Installation.class)
class PageHeadersIT {

    private static final List<String> PERSONAL = List.of("/klage", "/min-sak", "/tilsyn", "/virksomhet");

    private Client citizen;

    @BeforeEach
    void connect(Installation installation) {
        citizen = new Client(installation.url()).from("10.2.0.1");
    }

    static Stream<Routes.Entry> routes() {
        return Routes.all().stream()
                .map(route -> new Routes.Entry(route.at("00000000-0000-0000-0000-000000000000"), route.face()));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void every_page_says_what_may_run_who_may_frame_and_keep_it_and_opens_no_session_to_the_public(Routes.Entry route) {
        Client.Answer answer = citizen.get(route.path());
        assertProtected(answer);
        boolean personal = PERSONAL.stream()
                .anyMatch(start -> route.path().equals(start) || route.path().startsWith(start + "/"));
        assertThat(answer.response().headers().firstValue("Cache-Control").orElse(""))
                .contains(personal ? "no-store" : "no-");
        if (route.isPublic()) {
            assertThat(answer.status()).isIn(200, 302, 404);
            assertThat(answer.response().headers().allValues("Set-Cookie"))
                    .noneMatch(cookie -> cookie.contains("SESSION"));
        } else {
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.response().headers().firstValue("Location").orElseThrow())
                    .contains("/logg-inn");
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void a_page_sent_from_another_site_is_refused(Routes.Entry route) {
        Client.Answer answer = citizen.send(citizen.request(route.path())
                .header("Origin", "https://ond.example")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("a=b"))
                .build());
        assertThat(answer.status()).isEqualTo(403);
        assertProtected(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/finnes-ikke",
                "/complaint/event.xhtml",
                "/authority/portal.xhtml",
                "/platform/error.xhtml",
                "/klage/",
                "/klage/hendelse.xhtml",
                "/WEB-INF/web.xml",
                "/WEB-INF/template/public.xhtml",
                "/META-INF/MANIFEST.MF",
                "/error",
                "/algoritmer/..%2f..%2fWEB-INF/web.xml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
            })
    void what_is_no_page_is_not_found(String path) {
        Client.Answer answer = citizen.get(path);
        // A superfluous slash is put right.
        assertThat(answer.status()).isIn(path.equals("/klage/") ? List.of(301) : List.of(400, 404));
        assertProtected(answer);
        assertThat(answer.body()).doesNotContain("<display-name>", "at no.algoritmetilsyn");
    }

    @Test
    void the_keys_of_a_reader_are_seen_by_no_script_and_sent_by_no_other_site() {
        var form = new Form(citizen);
        Client.Answer answer = form.send("/klage", "next", "aboutKind", "DESCRIPTION");
        String cookie = answer.response().headers().allValues("Set-Cookie").stream()
                .filter(header -> header.startsWith("tilsyn-utkast="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax");
        assertThat(cookie).containsIgnoringCase("path=/");
        assertThat(form.cookies().get("tilsyn-utkast")).matches("[0-9a-f]{48}");
        assertThat(answer.response().headers().firstValue("Location").orElseThrow())
                .doesNotContain(form.cookies().get("tilsyn-utkast"));
    }

    private static void assertProtected(Client.Answer answer) {
        HttpHeaders headers = answer.response().headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
        if (answer.status() / 100 != 3) {
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "form-action 'self'")
                    .doesNotContain("unsafe-inline", "unsafe-eval");
        }
    }
}
