package no.algoritmetilsyn.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Form;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.InstallationBeside;
import no.algoritmetilsyn.server.Patience;
import no.algoritmetilsyn.server.StatementLog;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The work list of an inspector who sees one case in ten, by each tab, order and filter, among a thousand tasks and among a
 * million: two installations that are asked in turn, so that what else the machine does falls on both alike. And the search in
 * the header, among the million.
 */
@Tag("bench")
@ExtendWith(Installation.class)
class DeskBench {

    private static final int FEW = 1_000;
    private static final int MANY = Integer.getInteger("bench.tasks", 1_000_000);
    private static final int WARM = 10;
    private static final int ROUNDS = Integer.getInteger("bench.reads", 100);
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.yyyy");
    private static final Duration INDEXING = Duration.ofMinutes(40);

    /** The orders that every list of what is open has. */
    private static final List<String> OPEN =
            List.of("frist", "mottatt", "kommet", "sak", "referanse", "virksomhet", "type");

    /** Each tab with the orders that it has. */
    private static final Map<String, List<String>> TABS = Map.of(
            "mine", OPEN,
            "grupper", OPEN,
            "alle", with("hos"),
            "venter", with("til"),
            "ferdige", List.of("slutt"));

    private static final String NUMBER = "NUMBER";
    private static final List<String> FILTERS = List.of(
            "ledige=1",
            "forfalt=1",
            "type=sortComplaint",
            "hos=" + SeededTasks.INSPECTOR,
            "q=310023450",
            "q=furuvik",
            "q=rangering",
            "q=" + NUMBER,
            "virksomhet=furuvik",
            "virksomhet=310023450",
            "frist-fra=" + day(-20) + "&frist-til=" + day(20),
            "mottatt-fra=" + day(-100) + "&mottatt-til=" + day(-90),
            "kommet-fra=" + day(-100) + "&kommet-til=" + day(-90),
            "innen=3",
            "delsak=COMPLAINT",
            "delsak=INSPECTION");

    /** What the other tabs are narrowed to: each of them has its own index. */
    private static final Map<String, List<String>> ALSO = Map.of(
            "mine", List.of("forfalt=1", "type=sortComplaint", "virksomhet=furuvik", "delsak=INSPECTION"),
            "grupper", List.of("forfalt=1", "type=sortComplaint", "virksomhet=furuvik", "delsak=INSPECTION"),
            "venter", List.of("forfalt=1", "type=sortComplaint", "virksomhet=furuvik", "delsak=INSPECTION"),
            "ferdige",
                    List.of(
                            "type=sortComplaint",
                            "virksomhet=furuvik",
                            "delsak=INSPECTION",
                            "slutt-fra=" + day(-100) + "&slutt-til=" + day(-90)));

    private static final List<String> SOUGHT = List.of(
            "furuvik",
            "rangering+av+boligs%C3%B8kere",
            "310023450",
            "974760673",
            NUMBER,
            "pr%C3%B8vestad",
            "pr%C3%B8vestad+17+kommune");

    /** One of the two. */
    private record Side(
            Installation installation,
            Form desk,
            String number,
            Map<String, List<Long>> nanos,
            Map<String, Long> first) {

        static Side of(Installation installation, int tasks) {
            var seeded = new SeededTasks(installation, true);
            seeded.upTo(tasks);
            var desk = new Form(new Client(installation.url()).from("10.61.0.1"));
            return new Side(
                    installation,
                    desk,
                    seeded.caseNumber().replace("/", "%2F"),
                    new ConcurrentHashMap<>(),
                    new ConcurrentHashMap<>());
        }

        /** Logs in, when all is seeded: a session ends that nobody used while a million tasks were made. */
        void enter() {
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
        }

        String get(String page) {
            long before = System.nanoTime();
            Client.Answer answer = desk.get(page.replace(NUMBER, number));
            assertThat(answer.status()).as(page).isEqualTo(200);
            first.putIfAbsent(page, System.nanoTime() - before);
            return answer.body();
        }

        void measure(String page) {
            long before = System.nanoTime();
            get(page);
            nanos.computeIfAbsent(page, none -> new ArrayList<>()).add(System.nanoTime() - before);
        }

        /** How long it took when it was asked for the first time: later answers may be remembered. */
        double first(String page) {
            return first.get(page) / 1_000_000.0;
        }

        double percentile(String page, double share) {
            return Figures.percentile(nanos.get(page), share);
        }

        int statements(String page) {
            return new StatementLog(installation).during(() -> get(page)).size();
        }
    }

    @Test
    void a_million_tasks_are_read_as_fast_as_a_thousand(Installation installation) throws Exception {
        var figures = new Figures("desk");
        Path home = Path.of(System.getProperty("server.home"));
        Path data = installation.data().resolveSibling("few");
        try (InstallationBeside beside = InstallationBeside.start(home, data)) {
            Side few = Side.of(beside.installation(), FEW);
            Side many = Side.of(installation, MANY);
            awaitIndex(installation);
            few.enter();
            many.enter();
            List<String> pages = pages();
            warmUp(pages, few, many);
            for (String page : pages) {
                for (int round = 0; round < ROUNDS; round++) {
                    few.measure(page);
                    many.measure(page);
                }
                compare(page, few, many, figures);
            }
            List<String> searches =
                    SOUGHT.stream().map(words -> "/tilsyn/sok?q=" + words).toList();
            warmUp(searches, many);
            for (String search : searches) {
                for (int round = 0; round < ROUNDS; round++) {
                    many.measure(search);
                }
                figures.put(search + ", first, ms", many.first(search));
                figures.put(search + ", p50, ms", many.percentile(search, 0.5));
                figures.atMost(30, search + ", p95, ms", many.percentile(search, 0.95));
            }
        }
        figures.print();
        figures.assertWithinLimits();
    }

    private static void compare(String page, Side few, Side many, Figures figures) {
        figures.put(page + ", p50 among " + FEW + ", ms", few.percentile(page, 0.5));
        figures.put(page + ", p50 among " + MANY + ", ms", many.percentile(page, 0.5));
        figures.put(page + ", p95 among " + FEW + ", ms", few.percentile(page, 0.95));
        figures.put(page + ", p95 among " + MANY + ", ms", many.percentile(page, 0.95));
        figures.atMost(1.2, page + ", ratio of p95", many.percentile(page, 0.95) / few.percentile(page, 0.95));
        figures.put(page + ", statements among " + FEW, few.statements(page));
        figures.put(page + ", statements among " + MANY, many.statements(page));
    }

    private static void warmUp(List<String> pages, Side... sides) {
        for (int round = 0; round < WARM; round++) {
            pages.forEach(page -> Stream.of(sides).forEach(side -> side.get(page)));
        }
    }

    private static List<String> with(String order) {
        return Stream.concat(OPEN.stream(), Stream.of(order)).toList();
    }

    /** A day as people type it, so many after today. */
    private static String day(int later) {
        return LocalDate.now().plusDays(later).format(TYPED);
    }

    private static List<String> pages() {
        List<String> pages = new ArrayList<>();
        TABS.keySet().stream().sorted().forEach(tab -> TABS.get(tab).forEach(order -> List.of("opp", "ned")
                .forEach(way -> pages.add("/tilsyn/?fane=" + tab + "&sorter=" + order + "&vei=" + way))));
        FILTERS.forEach(filter -> pages.add("/tilsyn/?fane=alle&" + filter));
        ALSO.keySet().stream().sorted().forEach(tab -> ALSO.get(tab)
                .forEach(filter -> pages.add("/tilsyn/?fane=" + tab + "&" + filter)));
        return pages;
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
