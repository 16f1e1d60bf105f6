package no.algoritmetilsyn.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The law as the product holds it, and the cases that it is tried on, as a lawyer reads them. */
@ExtendWith({Installation.class, Browser.class})
class LawPagesIT {

    private static final List<String> TABLES = List.of(
            "acts",
            "powers",
            "supervisions",
            "competences",
            "ceilings",
            "factors",
            "forms",
            "deadlines",
            "collections",
            "appealEffects",
            "delegations",
            "basicAmounts",
            "euroRates");

    @Test
    void a_lawyer_finds_every_table_by_the_contents_and_one_act_by_the_filter(
            Installation installation, Browser browser) {
        Browser.Window lawyer = Staff.login(browser, installation, "jurist");
        Page page = lawyer.page();
        page.click(".at-menu a[href$='/tilsyn/lov']");
        lawyer.assertGood();
        page.click("nav[aria-labelledby=contents] li:last-child a");
        lawyer.assertGood();
        for (String table : TABLES) {
            assertThat(page.locator(inContents(table)).count()).as(table).isEqualTo(1);
            // No rate of the euro has been entered for the demo.
            assertThat(page.locator("section[aria-labelledby=" + table + "] tbody tr")
                                    .count()
                            > 0)
                    .as(table)
                    .isEqualTo(!table.equals("euroRates"));
        }
        assertThat(text(page, "acts")).contains("Forvaltningsloven av 20. juni 2025 nr. 81");
        assertThat(text(page, "powers")).contains("Tilsynet, oppdiktet i demoen", "artikkel 58 nr. 2 bokstav d");
        assertThat(text(page, "ceilings")).contains("83(4)", "Stort foretak");

        page.click(inContents("ceilings"));
        lawyer.assertGood();
        assertThat(page.locator("main section").count()).isEqualTo(1);
        page.selectOption("#lov", "aml");
        page.click("form[action$='/tilsyn/lov'] button");
        lawyer.assertGood();
        assertThat(page.url()).contains("lov=aml");
        assertThat(text(page, "ceilings")).contains("aml 18-10").doesNotContain("83(4)");
        page.navigate("/tilsyn/lov?lov=aml&dag=1&dag-month=1&dag-year=2000");
        assertThat(text(page, "ceilings")).contains("gjelder ikke ennå");
        page.navigate("/tilsyn/lov?dag=31&dag-month=2&dag-year=2027");
        assertThat(page.locator("#dag-error").innerText()).contains("Skriv en dag som finnes");
        assertThat(page.navigate("/tilsyn/lov?tabell=ukjent").status()).isEqualTo(404);
    }

    private static String inContents(String table) {
        return "nav[aria-labelledby=contents] a[href*='?tabell=" + table + "&']";
    }

    @Test
    void each_case_stands_with_what_is_expected_and_what_is_computed_now(Installation installation, Browser browser) {
        Browser.Window lawyer = Staff.login(browser, installation, "jurist");
        Page page = lawyer.page();
        page.navigate("/tilsyn/lov/eksempler?tabell=fine");
        lawyer.assertGood();
        assertThat(text(page, "F045")).contains("1952400", "Vi er uenige med raden", "Grunnloven § 97");
        assertThat(text(page, "F001")).contains("700000000", "Systemet svarer det som er ventet");
        assertThat(page.locator("section[aria-labelledby=overview] tbody tr td:last-child")
                        .allInnerTexts())
                .containsOnly("0");
        assertThat(page.navigate("/tilsyn/lov/eksempler?tabell=ukjent").status())
                .isEqualTo(404);
        shoot(page, "/tilsyn/lov?lov=aml", "law");
        shoot(page, "/tilsyn/lov/eksempler?tabell=penalty", "golden");
    }

    /** What it looks like is kept beside the reports. */
    private static void shoot(Page page, String address, String name) {
        page.navigate(address);
        for (int width : new int[] {1280, 320}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/pictures/" + name + "-" + width + ".png"))
                    .setFullPage(false));
        }
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("no sideways scrolling at 320 px")
                .isLessThanOrEqualTo(320);
    }

    private static String text(Page page, String section) {
        return page.locator("section[aria-labelledby=" + section + "]").innerText();
    }
}
