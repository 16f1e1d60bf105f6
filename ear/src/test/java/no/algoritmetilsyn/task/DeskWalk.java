package no.algoritmetilsyn.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.EnumMap;
import java.util.Map;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Keyboard;
import no.algoritmetilsyn.server.Staff;

/**
 * An inspector goes through complaints without a mouse: finds the next task, takes it, opens it, does what is to be done, writes the
 * same words, sends, and comes back to the list. Each complaint is two tasks: it is sorted, and answered by a letter.
 *
 * @param shortcuts whether the single keys of all pages and Ctrl+Enter are used; without, the same walk goes by Tab and Enter, with
 *     the skip links, the shortest way
 */
record DeskWalk(Installation installation, boolean shortcuts) {

    /** What is done with a complaint, and on which page. */
    enum Work {
        SORT("/sorter"),
        ANSWER("/svar");

        private final String page;

        Work(String page) {
            this.page = page;
        }
    }

    /** What the tasks of one kind took. */
    static final class Taken {
        private int tasks;
        private int keys;
        private int written;
        private int pages;
        private long nanos;

        /** Both together. */
        Taken and(Taken other) {
            var sum = new Taken();
            sum.tasks = tasks + other.tasks;
            sum.keys = keys + other.keys;
            sum.written = written + other.written;
            sum.pages = pages + other.pages;
            sum.nanos = nanos + other.nanos;
            return sum;
        }

        int tasks() {
            return tasks;
        }

        double keys() {
            return (double) keys / tasks;
        }

        double written() {
            return (double) written / tasks;
        }

        double pages() {
            return (double) pages / tasks;
        }

        double seconds() {
            return nanos / 1e9 / tasks;
        }
    }

    private static final String COMPLAINT =
            """
            {"about": {"description": "Poengmodell for barnehageplass"}, "text": "Uten mus.",
             "contact": {"name": "Vilma Prøvesen", "email": "vilma@eksempel.test"}, "language": "nb"}
            """;
    private static final String NEXT = "button[name=neste]";

    /** Walks through so many complaints that have just come in, while nothing else is to be done. */
    Map<Work, Taken> through(Browser browser, int complaints) {
        var database = new Database(installation);
        // An earlier version has no settings; in this one somebody may have switched the keys off.
        if (database.value("SELECT to_regclass('desk_settings')") != null) {
            database.run("DELETE FROM desk_settings");
        }
        database.run("CREATE TABLE desk_walk AS SELECT id, claimed_by, claimed_at FROM tasks WHERE state = 'OPEN'");
        try {
            database.run("UPDATE tasks SET claimed_by = a.id, claimed_at = now() FROM accounts a"
                    + " WHERE a.user_name = 'jurist' AND tasks.state = 'OPEN'");
            for (int i = 0; i < complaints; i++) {
                var citizen = new Client(installation.url()).from("10.31.0." + (1 + i % 200));
                assertThat(citizen.complain(COMPLAINT).status()).isEqualTo(201);
            }
            try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
                Map<Work, Taken> taken = walk(window.page(), 2 * complaints);
                window.assertClean();
                return taken;
            }
        } finally {
            database.run("UPDATE tasks t SET claimed_by = w.claimed_by, claimed_at = w.claimed_at FROM desk_walk w"
                    + " WHERE w.id = t.id AND t.state = 'OPEN'");
            database.run("DROP TABLE desk_walk");
        }
    }

    private Map<Work, Taken> walk(Page page, int tasks) {
        page.navigate(shortcuts ? "/tilsyn/?fane=grupper" : "/tilsyn/");
        var keyboard = new Keyboard(page);
        Map<Work, Taken> taken = new EnumMap<>(Work.class);
        for (int i = 0; i < tasks; i++) {
            int keys = keyboard.keys();
            int written = keyboard.written();
            int pages = keyboard.pages();
            long began = System.nanoTime();
            Work work = one(page, keyboard);
            Taken sum = taken.computeIfAbsent(work, kind -> new Taken());
            sum.nanos += System.nanoTime() - began;
            sum.tasks++;
            sum.keys += keyboard.keys() - keys;
            sum.written += keyboard.written() - written;
            sum.pages += keyboard.pages() - pages;
        }
        return taken;
    }

    /** From the list to the list. */
    private Work one(Page page, Keyboard keyboard) {
        go(keyboard, "n", NEXT);
        Work work =
                page.locator("main a[data-variant=primary][href$='/sorter']").count() > 0 ? Work.SORT : Work.ANSWER;
        go(keyboard, "a", "main a[href$='" + work.page + "']");
        if (page.url().contains("/habilitet")) {
            form(keyboard);
            keyboard.choose("ground", "NONE");
            send(keyboard, "#declare");
        }
        assertThat(page.url()).endsWith(work.page);
        form(keyboard);
        if (work == Work.SORT) {
            sort(keyboard);
        } else {
            answer(page, keyboard);
        }
        go(keyboard, "l", ".at-menu a[href$='/tilsyn/']");
        assertThat(page.url()).endsWith("/tilsyn/");
        return work;
    }

    private void sort(Keyboard keyboard) {
        keyboard.choose("kind", "COMPLAINT");
        keyboard.to("#reason");
        keyboard.type("Gjelder en algoritme som avgjør hvem som får plass.");
        keyboard.choose("party", "true");
        keyboard.to("#partyReason");
        keyboard.type("Avgjørelsen gjelder klagerens eget barn.");
        keyboard.choose("answer", "true");
        send(keyboard, "#take");
    }

    private void answer(Page page, Keyboard keyboard) {
        keyboard.choose("how", "ANSWERED");
        send(keyboard, "#take");
        assertThat(page.url()).contains("/tilsyn/brev/");
        form(keyboard);
        keyboard.to("#block-summary");
        keyboard.type("Kommunen må forklare poengene.");
        keyboard.to("#block-answer");
        keyboard.type(
                "Vi har bedt kommunen om å forklare hvordan modellen regner, og om å se på søknaden en gang til.");
        send(keyboard, "#submit");
        if (shortcuts) {
            keyboard.press("a");
        }
        keyboard.to("#send");
        keyboard.enter();
        assertThat(page.url()).contains("gjort=LETTER_SENT");
    }

    /** Follows a link or presses a button of the page, by its key where there is one. */
    private void go(Keyboard keyboard, String key, String selector) {
        if (shortcuts) {
            keyboard.leave(key);
        } else {
            keyboard.to(selector);
            keyboard.enter();
        }
    }

    /** Goes to where one fills in. */
    private void form(Keyboard keyboard) {
        if (shortcuts) {
            keyboard.press("f");
        }
    }

    /** Sends the form, from the last of its fields. */
    private void send(Keyboard keyboard, String button) {
        if (shortcuts) {
            keyboard.leave("Control+Enter");
        } else {
            keyboard.to(button);
            keyboard.enter();
        }
    }
}
