package no.algoritmetilsyn.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Form;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import no.algoritmetilsyn.server.StatementLog;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The work list of an inspector who sees one case in ten, by each tab, order and filter, and the search in the header: among a
 * thousand tasks and among a million.
 */
@Tag("bench")
@ExtendWith(Installation.class)
class DeskBench {

    private static final int FEW = 1_000;
    private static final int MANY = Integer.getInteger("bench.tasks", 1_000_000);
    private static final int WARM = 40;
    private static final int ROUNDS = 100;
    private static final Duration INDEXING = Duration.ofMinutes(40);

    /** Each tab with the orders that it has. */
    private static final Map<String, List<String>> TABS = Map.of(
            "mine", List.of("frist", "mottatt", "virksomhet", "type"),
            "grupper", List.of("frist", "mottatt", "virksomhet", "type"),
            "alle", List.of("frist", "mottatt", "virksomhet", "type"),
            "venter", List.of("frist", "mottatt", "virksomhet", "type", "til"),
            "ferdige", List.of("slutt"));

    private static final List<String> FILTERS = List.of(
            "ledige=1",
            "forfalt=1",
            "type=sortComplaint",
            "hos=" + SeededTasks.INSPECTOR,
            "q=310023450",
            "q=furuvik",
            "q=2026%2F500");

    private static final List<String> SOUGHT =
            List.of("furuvik", "rangering+av+boligs%C3%B8kere", "310023450", "2026%2F400", "pr%C3%B8vestad");

    @Test
    void a_million_tasks_are_read_as_fast_as_a_thousand(Installation installation) {
        var tasks = new SeededTasks(installation, true);
        var figures = new Figures("desk");
        tasks.upTo(FEW);
        Form few = desk(installation);
        Map<String, List<Long>> among = new LinkedHashMap<>();
        pages().forEach(page -> among.put(page, measure(few, page)));
        tasks.upTo(MANY);
        Form many = desk(installation);
        for (String page : pages()) {
            double small = Figures.percentile(among.get(page), 0.95);
            double large = Figures.percentile(measure(many, page), 0.95);
            figures.put(page + ", p95 among a thousand, ms", small);
            figures.put(page + ", p95 among " + MANY + ", ms", large);
            figures.atMost(1.2, page + ", ratio", large / small);
            figures.put(page + ", statements", statements(installation, many, page));
        }
        awaitIndex(installation);
        for (String words : SOUGHT) {
            String page = "/tilsyn/sok?q=" + words;
            figures.atMost(30, page + ", p95, ms", Figures.percentile(measure(many, page), 0.95));
        }
        figures.print();
        figures.assertWithinLimits();
    }

    private static List<String> pages() {
        List<String> pages = new ArrayList<>();
        TABS.keySet().stream().sorted().forEach(tab -> TABS.get(tab).forEach(order -> List.of("opp", "ned")
                .forEach(way -> pages.add("/tilsyn/?fane=" + tab + "&sorter=" + order + "&vei=" + way))));
        FILTERS.forEach(filter -> pages.add("/tilsyn/?fane=alle&" + filter));
        return pages;
    }

    private static Form desk(Installation installation) {
        var desk = new Form(new Client(installation.url()).from("10.61.0.1"));
        desk.send(
                "/logg-inn",
                "enter",
                "login",
                "login",
                "userName",
                SeededTasks.INSPECTOR,
                "password",
                "jurist",
                "til",
                "");
        return desk;
    }

    private static List<Long> measure(Form desk, String page) {
        List<Long> nanos = new ArrayList<>();
        for (int round = -WARM; round < ROUNDS; round++) {
            long before = System.nanoTime();
            assertThat(desk.get(page).status()).as(page).isEqualTo(200);
            if (round >= 0) {
                nanos.add(System.nanoTime() - before);
            }
        }
        return nanos;
    }

    private static int statements(Installation installation, Form desk, String page) {
        return new StatementLog(installation).during(() -> desk.get(page)).size();
    }

    /** Waits until the index has read all that was seeded. */
    private static void awaitIndex(Installation installation) {
        var database = new Database(installation);
        Patience.until(
                INDEXING,
                () -> database.number("SELECT count(*) FROM changes c WHERE NOT EXISTS (SELECT FROM change_cursors r"
                                + " WHERE r.reader LIKE 'search-%' AND (c.txid, c.position) <= (r.txid, r.position))")
                        == 0);
    }
}
