package no.algoritmetilsyn.algorithm;

import static no.algoritmetilsyn.algorithm.Records.content;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;

/** What is typed into a record and not saved is kept, until it is saved or thrown away. */
class UnsavedRecordIT extends RegisterDesk {

    @Test
    void no_row_of_an_imported_record_is_lost_when_it_is_saved(Installation installation, Browser browser) {
        UUID many = register(installation, sources(90));
        UUID tooMany = register(installation, sources(300));
        Browser.Window registrar = Staff.login(browser, installation, "registrar");
        Page writing = registrar.page();
        writing.navigate("/tilsyn/register/" + many + "/rediger");
        writing.fill("#dataSources-90-text", "Enda en kilde");
        writing.click("#save");
        assertThat(writing.locator("main").innerText()).contains("Utkastet er lagret.");
        assertThat(new Database(installation)
                        .number(
                                "SELECT jsonb_array_length(content -> 'dataSources') FROM algorithm_versions"
                                        + " WHERE record_id = ? AND number = 2",
                                many))
                .isEqualTo(91);
        writing.navigate("/tilsyn/register/" + tooMany + "/rediger");
        assertThat(writing.locator("main").innerText()).contains("flere rader enn dette skjemaet kan ta imot");
        assertThat(writing.locator("#save").count()).isZero();
        registrar.assertGood();
    }

    @Test
    void what_was_typed_and_not_saved_is_there_again_until_it_is_thrown_away(
            Installation installation, Browser browser) {
        UUID id = register(installation, "Ikke lagret " + System.nanoTime(), "Vises nå.");
        String form = "/tilsyn/register/" + id + "/rediger";
        Page left = Staff.login(browser, installation, "registrar").page();
        left.navigate(form);
        left.fill("#purpose", "Halvferdig tekst.");
        left.check("input[name=theme][value=TRANSPORT]");
        left.fill("#legalBasis-0-text", "Vegloven");
        left.fill("#note", "Mer om formålet");
        assertKept(left);

        Browser.Window later = Staff.login(browser, installation, "registrar");
        Page writing = later.page();
        writing.navigate(form);
        assertThat(writing.locator("main").innerText()).contains("Du hadde begynt å skrive her");
        assertThat(writing.inputValue("#purpose")).isEqualTo("Halvferdig tekst.");
        assertThat(writing.isChecked("input[name=theme][value=TRANSPORT]")).isTrue();
        assertThat(writing.inputValue("#legalBasis-0-text")).isEqualTo("Vegloven");
        assertThat(writing.inputValue("#note")).isEqualTo("Mer om formålet");
        later.assertGood();
        writing.fill("#publicPage", "javascript:alert(1)");
        writing.click("#save");
        writing.navigate(form);
        assertThat(writing.inputValue("#publicPage"))
                .as("what cannot be saved is kept, too")
                .isEqualTo("javascript:alert(1)");
        writing.click("#discard");
        assertThat(writing.inputValue("#purpose")).isEqualTo("Vises nå.");
        assertThat(writing.locator("#discard").count()).isZero();
    }

    @Test
    void what_was_typed_is_kept_no_longer_once_it_is_saved(Installation installation, Browser browser) {
        UUID id = register(installation, "Lagret " + System.nanoTime(), "Vises nå.");
        Page writing = Staff.login(browser, installation, "registrar").page();
        writing.navigate("/tilsyn/register/" + id + "/rediger");
        writing.fill("#purpose", "Skrives om.");
        assertKept(writing);
        Page old = Staff.login(browser, installation, "registrar").page();
        old.navigate("/tilsyn/register/" + id + "/rediger");
        writing.click("#save");
        old.fill("#purpose", "Skrives i et gammelt vindu.");
        assertThat(old.locator("[data-draft-status]")
                        .filter(new Locator.FilterOptions().setHasText("Vi fikk ikke tatt vare på"))
                        .innerText())
                .isNotEmpty();
        writing.navigate("/tilsyn/register/" + id + "/rediger");
        assertThat(writing.locator("#discard").count()).isZero();
        assertThat(writing.locator("main").innerText()).doesNotContain("Du hadde begynt");
    }

    @Test
    void somebody_who_leaves_before_their_text_is_kept_is_asked(Installation installation, Browser browser) {
        UUID id = register(installation, "Forlatt " + System.nanoTime(), "Vises nå.");
        Page writing = Staff.login(browser, installation, "registrar").page();
        List<String> asked = new ArrayList<>();
        writing.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        writing.navigate("/tilsyn/register/" + id + "/rediger");
        writing.locator("#purpose").click();
        writing.keyboard().type("x");
        writing.navigate("/tilsyn/register");
        assertThat(asked).containsExactly("beforeunload");
    }

    private static void assertKept(Page page) {
        assertThat(page.locator("[data-draft-status]")
                        .filter(new Locator.FilterOptions().setHasText("er tatt vare på"))
                        .innerText())
                .isNotEmpty();
    }

    private static JsonObject sources(int rows) {
        var array = Json.createArrayBuilder();
        for (int row = 0; row < rows; row++) {
            array.add(Json.createObjectBuilder().add("text", "Kilde " + row));
        }
        return content("Mange kilder").add("dataSources", array).build();
    }
}
