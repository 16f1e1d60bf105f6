package no.algoritmetilsyn.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Keyboard;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Complaints are found, taken, declared about and sorted without a mouse; how many keys, pages and seconds each takes is printed. */
@ExtendWith({Installation.class, Browser.class})
class KeyboardDeskIT {

    /** How many complaints. */
    int many() {
        return 2;
    }

    @Test
    void complaints_are_sorted_by_keyboard_alone(Installation installation, Browser browser) {
        var database = new Database(installation);
        database.run("DELETE FROM desk_settings");
        List<String> references = new ArrayList<>();
        for (int i = 0; i < many(); i++) {
            references.add(new Client(installation.url())
                    .from("10.31.0." + (1 + i % 200))
                    .complain(Client.anonymous("Uten mus, sak " + i))
                    .json()
                    .getString("reference"));
        }
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            var keyboard = new Keyboard(page);
            long began = System.nanoTime();
            references.forEach(reference -> sort(page, keyboard, reference));
            double seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf(
                    "By keyboard, %d complaints: %.1f keys, %.1f pages and %.1f seconds each%n",
                    many(), (double) keyboard.keys() / many(), (double) keyboard.pages() / many(), seconds / many());
            window.assertClean();
        }
        assertThat(references).allSatisfy(reference -> assertThat(database.number(
                        "SELECT count(*) FROM tasks t JOIN complaints c ON c.id = t.subject_id WHERE c.reference = ?"
                                + " AND t.kind = 'sortComplaint' AND t.state = 'DONE'",
                        reference))
                .isEqualTo(1));
    }

    private static void sort(Page page, Keyboard keyboard, String reference) {
        page.navigate("/tilsyn/?fane=grupper");
        keyboard.to("#q");
        keyboard.type(reference);
        keyboard.enter();
        // The first row, and what is done with it.
        keyboard.press("j");
        keyboard.leave("c");
        keyboard.to("a[href$='/sorter']");
        keyboard.enter();
        keyboard.choose("ground", "NONE");
        keyboard.to("#declare");
        keyboard.enter();
        keyboard.choose("kind", "COMPLAINT");
        keyboard.to("#reason");
        keyboard.type("Gjelder en algoritme.");
        if (page.locator("#partyReason").count() > 0) {
            keyboard.choose("party", "true");
            keyboard.to("#partyReason");
            keyboard.type("Eget barn.");
        }
        keyboard.choose("answer", "true");
        keyboard.to("#take");
        keyboard.enter();
        assertThat(page.url()).contains("/tilsyn/sak/");
    }
}
