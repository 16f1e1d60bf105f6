package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Dress;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Routes;
import no.algoritmetilsyn.server.Turns;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every public page, in every state it can be in, in every language, on every screen: no breach of WCAG 2.1 A or AA that a program finds,
 * nothing stopped by the content security policy, and no scrolling sideways, neither there nor on the smallest phone. In the short form a
 * quarter of the states are looked at each day, each on one screen.
 */
@ExtendWith({Installation.class, Browser.class})
class AccessibilityIT {

    /** No multiple of three, the number of languages: each state comes in each of them. */
    private static final int DAYS = 8;

    private Browser.Window window;
    private Page page;
    private SoftAssertions softly;
    private final Set<String> seen = new HashSet<>();
    private int place;

    @ParameterizedTest
    @MethodSource("no.algoritmetilsyn.server.Walks#all")
    void every_public_page_in_every_state(Browser.Options options, Installation installation, Browser browser) {
        window = browser.open(installation, options);
        page = window.page();
        softly = new SoftAssertions();
        String algorithm = new Database(installation).value("SELECT id FROM algorithm_records ORDER BY name LIMIT 1");
        for (Routes.Entry route : publicRoutes()) {
            page.navigate(route.at(algorithm));
            seen.add(route.at(algorithm));
            check("loaded", "html");
        }
        complain();
        follow();
        registerAndCalculator(new Database(installation)
                .value("SELECT max(organisation_number) FROM algorithm_records "
                        + "WHERE published IS NOT NULL AND NOT restricted"));
        go("/finnes-ikke", "not found");
        softly.assertAll();
        window.assertClean();
        assertThat(seen)
                .containsAll(publicRoutes().stream()
                        .map(route -> route.at(algorithm))
                        .collect(Collectors.toSet()));
    }

    private static List<Routes.Entry> publicRoutes() {
        return Routes.all().stream().filter(Routes.Entry::isPublic).toList();
    }

    private void complain() {
        go("/klage", "first");
        press("next", "nothing chosen");
        choose("ORGANISATION");
        press("next", "loaded");
        page.fill("#organisationNumber", "123");
        press("next", "both wrong");
        go("/klage", "chosen before");
        choose("DESCRIPTION");
        press("next", "loaded");
        press("next", "missing");
        page.fill("#description", "Et system");
        go("/klage/algoritme?q=zzzz", "nothing found");
        go("/klage/algoritme?q=a", "many found");
        press("next", "nothing chosen");
        page.check("input[name=algorithm] >> nth=0");
        press("next", "loaded");
        press("next", "missing");
        page.fill("#text", "Jeg fikk avslag.\n\n" + "Langtord".repeat(30));
        press("next", "loaded");
        press("next", "missing");
        choose("NAMED");
        press("next", "loaded");
        page.fill("#email", "feil");
        page.fill("#phone", "feil");
        press("next", "all wrong");
        page.fill("#name", "Vilma Prøvesen");
        page.fill("#email", "vilma@eksempel.test");
        page.fill("#phone", "99 99 99 99");
        press("next", "loaded");
        press("upload", "no file");
        page.setInputFiles("#files", new FilePayload[] {
            file("brev med et ganske langt navn som ikke kan deles " + "x".repeat(40) + ".txt", "Avslag"),
            file("program.exe", "MZ")
        });
        press("upload", "one received, one refused");
        press("next", "loaded");
        page.click("a[href*='hendelse']");
        check("changing");
        press("next", "changed");
        go("/klage/slett", "something to delete");
        go("/klage/kontroll", "complete");
        press("send", "sent");
    }

    private void follow() {
        String reference = page.textContent("#reference");
        String code = page.textContent("#code");
        go("/min-sak", "loaded");
        press("show", "missing");
        page.fill("#reference", reference);
        page.fill("#code", "feil");
        press("show", "unknown");
        page.fill("#code", code);
        press("show", "found");
        page.click("summary");
        check("explained");
    }

    private void registerAndCalculator(String body) {
        go("/algoritmer?q=kommune", "found");
        go("/algoritmer?q=zzzz", "nothing found");
        go("/algoritmer/x", "unknown");
        go("/register/virksomhet/" + body, "a body");
        go("/frister?regel=x", "wrong");
        go("/frister?steg=1", "nothing chosen");
        go("/frister?hva=DECIDED&steg=2", "no day");
        go("/frister?hva=INCIDENT&dato=3&dato-month=12&dato-year=2026", "limits");
        go("/frister?hva=DECIDED&dato=3&dato-month=12&dato-year=2026&regel=fvl67.appeal", "calculated by questions");
        go("/register/virksomheter?bokstav=F", "a letter");
        go("/frister?regel=fvl67.appeal&dato=3&dato-month=12&dato-year=2026", "calculated");
    }

    private void go(String path, String state) {
        page.navigate(path);
        softly.assertThat(page.getAttribute("html", "lang")).as(path).isEqualTo(window.language());
        seen.add(path);
        check(state);
    }

    private void press(String button, String state) {
        page.click("#" + button);
        check(state);
    }

    private void choose(String value) {
        page.check("input[value=" + value + "]");
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }

    /** Around {@code main}, a page is the same in all its states. */
    private void check(String state) {
        check(state, "main");
    }

    private void check(String state, String part) {
        String what = page.url() + ": " + state;
        seen.add(page.url().replaceAll("^https?://[^/]+|[?].*$", ""));
        softly.check(() -> assertThat(page.title()).as(what).isNotBlank().doesNotContain("???"));
        place++;
        if (everyState() || Turns.isOfToday(place, DAYS)) {
            for (Dress dress : everyState() && part.equals("html") ? Dress.all() : List.of(Dress.ofToday(place))) {
                softly.assertThatCode(() -> window.assertGood(dress, part))
                        .as(what + ", " + dress)
                        .doesNotThrowAnyException();
            }
            window.turn();
        }
    }

    /** Whether all states are looked at. */
    boolean everyState() {
        return false;
    }
}
