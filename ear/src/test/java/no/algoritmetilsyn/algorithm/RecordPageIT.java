package no.algoritmetilsyn.algorithm;

import static no.algoritmetilsyn.algorithm.Records.content;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A record, its versions and the register in figures, as somebody reads them, with and without scripts. */
@ExtendWith({Installation.class, Browser.class})
class RecordPageIT {

    private Records records;
    private UUID id;

    @BeforeEach
    void register(Installation installation) {
        records = new Records(installation);
        id = records.published(
                content("Tildeling av omsorgsbolig")
                        .add("purpose", "Rangerer søknader etter behov.")
                        .build(),
                content("Tildeling av omsorgsbolig")
                        .add("purpose", "Rangerer søknader etter behov og ventetid.")
                        .add("shortDescription", "Hjelper kommunen å finne dem som trenger bolig mest.")
                        .add("riskClass", "HIGH")
                        .add("appealProcedure", "Skriv til servicekontoret.")
                        .add("publicContact", "post@provevik.example")
                        .add("rollback", "hemmelig")
                        .add(
                                "legalBasis",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("text", "Helse- og omsorgstjenesteloven § 3-2")
                                                .add("link", "https://lov.example/3-2")))
                        .build());
        records.withhold(id, "rollback", "offentleglova § 24 første ledd");
    }

    @AfterEach
    void remove() {
        records.remove(id);
    }

    @Test
    void plain_words_come_first_and_rights_before_details(Installation installation, Browser browser) {
        Page page = browser.open(installation, Browser.Options.WIDE.withoutJavaScript())
                .go("/algoritmer/" + id);
        assertThat(page.locator("h1").innerText()).isEqualTo("Tildeling av omsorgsbolig");
        assertThat(page.locator("h2").allInnerTexts())
                .containsSubsequence(
                        "Kort fortalt",
                        "Hvem som har ansvaret",
                        "Har den avgjort noe om deg?",
                        "Alt annet som står i registeret",
                        "Tidligere versjoner",
                        "Er noe feil her?",
                        "Om denne oppføringen");
        assertThat(page.locator("main").innerText())
                .contains(
                        "KI-forordningen artikkel 86",
                        "forvaltningsloven §\u00a025",
                        "Skriv til servicekontoret.",
                        "Holdt tilbake",
                        "offentleglova § 24 første ledd",
                        "Versjon 1.0 av registerets standard",
                        "Ingen meldinger om feil er under behandling. Ingen er ferdigbehandlet.")
                .doesNotContain("hemmelig", "???");
        for (String fact : List.of("Skriv til servicekontoret.", "post@provevik.example")) {
            assertThat(page.locator("main").innerText().split(Pattern.quote(fact), -1))
                    .as(fact)
                    .hasSize(2);
        }
        assertThat(page.locator("main dt").allInnerTexts()).doesNotHaveDuplicates();
        for (Locator link : page.locator(".at-contents a").all()) {
            assertThat(page.locator(link.getAttribute("href")).count()).isOne();
        }
        assertThat(page.locator("a[href='https://lov.example/3-2']").getAttribute("rel"))
                .contains("nofollow");
        page.click("a[href*='/klage/algoritme']");
        assertThat(page.inputValue("input[name=algorithm]:checked")).isEqualTo(id.toString());
    }

    @Test
    void a_version_keeps_its_address_and_says_that_it_is_old(Installation installation, Browser browser) {
        Page page = browser.open(installation, Browser.Options.WIDE.withoutJavaScript())
                .go("/algoritmer/" + id + "/versjoner");
        assertThat(page.locator(".at-events > li")).isNotNull();
        assertThat(page.locator(".at-events > li").count()).isEqualTo(2);
        page.locator(".at-events > li").last().locator("a").first().click();
        assertThat(page.url()).endsWith("/algoritmer/" + id + "/versjoner/1");
        assertThat(page.locator(".at-alert").innerText()).contains("Dette er versjon 1", "gjelder ikke nå");
        assertThat(page.locator("main").innerText())
                .contains("Rangerer søknader etter behov.")
                .doesNotContain("ventetid");
    }

    @Test
    void what_has_changed_is_heard_as_well_as_seen(Installation installation, Browser browser) {
        Browser.Window window = browser.open(installation);
        Page page = window.go("/algoritmer/" + id);
        page.locator("a[href*='/endringer']").first().click();
        Locator purpose = page.locator("section:has(#field-purpose)");
        assertThat(purpose.locator("del, ins").allTextContents())
                .anySatisfy(text -> assertThat(text).contains("Lagt til:", "ventetid"));
        assertThat(page.locator("#field-rollback").count()).isZero();
        assertThat(page.evaluate("getComputedStyle(document.querySelector('ins')).textDecorationLine"))
                .isEqualTo("underline");
        window.assertAccessible();
        page.selectOption("#fra", "2");
        page.selectOption("#til", "1");
        page.click("button[type=submit]");
        assertThat(page.locator("del").first().textContent()).contains("Fjernet:");
        page.selectOption("#til", "2");
        page.click("button[type=submit]");
        assertThat(page.locator("main").innerText()).contains("ingen synlige forskjeller");
    }

    @ParameterizedTest
    @MethodSource("no.algoritmetilsyn.server.Walks#all")
    void the_record_its_versions_and_their_differences_are_accessible(
            Browser.Options options, Installation installation, Browser browser) {
        Browser.Window window = browser.open(installation, options);
        for (String path : new String[] {"", "/versjoner", "/versjoner/1", "/meld-feil", "/endringer?fra=2&til=2"}) {
            window.go("/algoritmer/" + id + path);
            window.assertGood();
        }
        Page page = window.go("/algoritmer/" + id + "/endringer?fra=1&til=2");
        assertThat(page.locator("section ins").count()).isPositive();
        window.assertGood();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void figures_say_the_same_as_the_bars(String language, Installation installation, Browser browser) {
        Browser.Window window = browser.open(installation, Browser.Options.WIDE.in(language));
        Page page = window.go("/algoritmer/statistikk");
        long uses = new Database(installation)
                .number("SELECT count(*) FROM algorithm_records"
                        + " WHERE published IS NOT NULL AND NOT restricted AND kind = 'USE'");
        assertThat(page.locator(".at-lead").innerText()).startsWith(Long.toString(uses));
        long sum = page.locator("table[aria-labelledby=status] td").allInnerTexts().stream()
                .mapToLong(text -> Long.parseLong(text.replaceAll("\\D", "")))
                .sum();
        assertThat(sum).isEqualTo(uses);
        assertThat(page.locator("table[aria-labelledby=status] rect").count())
                .isEqualTo(
                        page.locator("table[aria-labelledby=status] tbody td").count());
        assertThat(page.locator("table[aria-labelledby=status] tfoot rect").count())
                .isZero();
        String number =
                page.locator("table[aria-labelledby=status] tbody td").first().innerText();
        page.locator("table[aria-labelledby=status] tbody a").first().click();
        assertThat(page.url()).contains("kind=USE&status=");
        assertThat(page.locator(".at-found").innerText()).startsWith(number);
        page.goBack();
        window.assertAccessible();
    }

    @Test
    void the_feed_is_found_from_every_page(Installation installation, Browser browser) {
        Page page = browser.open(installation).go("/");
        assertThat(page.locator("link[type='application/atom+xml']").all())
                .extracting(link -> link.getAttribute("href"))
                .containsExactly("/algoritmer/feed.atom", "/vedtak/feed.atom");
    }
}
