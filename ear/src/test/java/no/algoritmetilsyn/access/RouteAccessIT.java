package no.algoritmetilsyn.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.RouteMatrix.Line;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Contents;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Form;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Turns;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Role by route by owner, as it is met over HTTP, against a table that is written by hand. */
@ExtendWith(Installation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteAccessIT {

    static final String API = "/api/v1";

    /** Reasons for which an account may do what a form of a page is for. */
    private static final Set<String> MAY = Set.of("work", "named");

    private final RouteMatrix matrix = new RouteMatrix();
    private final Map<String, Form> sessions = new HashMap<>();
    private Installation installation;
    private OwnedCases cases;
    private ForgedForms forms;
    private Contents contents;
    private Database database;
    private RouteAddresses addresses;

    @BeforeAll
    void prepare(Installation shared) {
        installation = shared;
        cases = new OwnedCases(shared);
        contents = new Contents(shared);
        database = new Database(shared);
        forms = new ForgedForms(shared);
        addresses = new RouteAddresses(
                cases, database.value("SELECT record_id FROM algorithm_versions WHERE state = 'PUBLISHED' LIMIT 1"));
        for (String account : RouteMatrix.ACCOUNTS) {
            var form = new Form(new Client(shared.url()).from("10.21.0.1"));
            if (!account.equals("-")) {
                form.send("/logg-inn", "enter", "login", "login", "userName", account, "password", account, "til", "");
            }
            sessions.put(account, form);
        }
    }

    List<Line> lines() {
        return todays().stream().filter(line -> !isForm(line)).toList();
    }

    /** The forms of one page, one for each kind of case: what is there is compared once for all of them. */
    record Forms(String path, List<Line> lines) {

        @Override
        public String toString() {
            return path;
        }
    }

    List<Forms> forms() {
        Map<String, List<Line>> byPath =
                todays().stream().filter(RouteAccessIT::isForm).collect(Collectors.groupingBy(Line::path));
        return byPath.entrySet().stream()
                .map(entry -> new Forms(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Forms::path))
                .toList();
    }

    /** Some of what is written by hand, and of what follows for the pages of steps. */
    private List<Line> todays() {
        List<Line> steps = StepCells.lines().stream()
                .sorted(Comparator.comparing(RouteAddresses::kind))
                .toList();
        return Stream.concat(
                        Turns.ofToday(List.copyOf(matrix.written()), writtenDays()).stream(),
                        Turns.stretchOfToday(steps, days()).stream())
                .toList();
    }

    /** After how many days the pages of all steps have been tried; proceedings of each kind are made for each owner, so kind by kind. */
    int days() {
        return 96;
    }

    /** After how many days all that is written by hand has been tried. */
    int writtenDays() {
        return 8;
    }

    /** A form of a page, as against what scripts of pages and other programs send. */
    private static boolean isForm(Line line) {
        return line.method().equals("POST")
                && !line.path().startsWith(API)
                && !line.path().startsWith("/tilsyn/utkast/")
                && !line.path().startsWith("/tilsyn/nytt-utkast/")
                && !line.path().startsWith("/tilsyn/brevtekst/")
                && !line.path().startsWith("/tilsyn/til-stede/")
                && !line.path().startsWith("/tilsyn/opplasting")
                && !line.path().startsWith("/tilsyn/registertekst/");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void each_account_meets_what_is_written(Line line) {
        Map<String, Integer> expected = new TreeMap<>();
        Map<String, Integer> met = new TreeMap<>();
        line.cells().forEach((account, cell) -> {
            expected.put(account, cell.status());
            met.put(account, status(line, account));
        });
        assertThat(met).as("%s %s %s", line.method(), line.path(), line.owner()).isEqualTo(expected);
    }

    /** What is done by a form that nobody gave the account is refused, whichever view it claims to come from. */
    @ParameterizedTest
    @MethodSource("forms")
    void accounts_that_may_not_do_it_cannot_forge_its_form_and_nothing_changes(Forms sent) {
        // What an address leads to is made when it is asked for first: before anything is compared.
        sent.lines().forEach(line -> {
            addresses.of(line, line.owner(), forms.record());
            String own = addresses.of(line, "declared", forms.record());
            refused(line).keySet().forEach(account -> forms.prepare(account, own));
        });
        Map<String, String> before = contents.atRest();
        Map<String, Map<String, Integer>> expected = new TreeMap<>();
        Map<String, Map<String, Integer>> met = new TreeMap<>();
        sent.lines().forEach(line -> forge(line, expected, met));
        Map<String, String> after = contents.now();
        if (sent.path().endsWith("#vis")) {
            // An account that may read the case but not the name has opened it by that, which is kept.
            after.put("audit_events", before.get("audit_events"));
            sent.lines().forEach(line -> assertThat(database.number(
                            "SELECT count(*) FROM audit_events WHERE action = 'COMPLAINANT_READ' "
                                    + "AND subject_id = ?",
                            UUID.fromString(cases.of(line.owner()).get("klage"))))
                    .isZero());
        }
        assertThat(after).as(sent.path()).isEqualTo(before);
        assertThat(met).as(sent.path()).isEqualTo(expected);
    }

    private void forge(Line line, Map<String, Map<String, Integer>> expected, Map<String, Map<String, Integer>> met) {
        String own = addresses.of(line, "declared", forms.record());
        String address = addresses.of(line, line.owner(), forms.record());
        Map<String, String> ids = line.owner().equals("none") ? Map.of() : cases.of(line.owner());
        Map<String, RouteMatrix.Cell> refused = refused(line);
        String empty = line.owner() + " with nothing typed";
        refused.forEach((account, cell) -> {
            put(expected, line.owner(), account, cell.status());
            put(met, line.owner(), account, forms.send(account, line.path(), address, own, ids));
            if (isOfStep(line)) {
                put(expected, empty, account, cell.status());
                put(met, empty, account, forms.sendEmpty(account, line.path(), address, own, ids));
            }
        });
        // What an unknown view leads to does not depend on who sends it: another account for each line is enough.
        String blind = List.copyOf(refused.keySet()).get(Math.floorMod(line.hashCode(), refused.size()));
        assertThat(forms.sendBlindly(blind, line.path(), address, ids))
                .as("%s %s", line, blind)
                .allMatch(status -> status < 500);
    }

    private static void put(Map<String, Map<String, Integer>> all, String owner, String account, int status) {
        all.computeIfAbsent(owner, key -> new TreeMap<>()).put(account, status);
    }

    /** The cells of the accounts that may not do it. */
    private static Map<String, RouteMatrix.Cell> refused(Line line) {
        Map<String, RouteMatrix.Cell> refused = new TreeMap<>(line.cells());
        refused.values().removeIf(cell -> MAY.contains(cell.reason()));
        return refused;
    }

    /** The form of a step or of an opening, which asks for something. */
    private static boolean isOfStep(Line line) {
        return line.path().matches("/tilsyn/(delsak/\\{id}/[a-z-]+|(sak/\\{id}/)?ny/.+)");
    }

    private int status(Line line, String account) {
        if (line.path().startsWith(API)) {
            return call(line, new Client(installation.url(), account.equals("-") ? null : account).from("10.21.0.2"));
        }
        Form session = sessions.get(account);
        String address = addresses.of(line);
        return line.method().equals("GET")
                ? session.get(address).status()
                : session.send(address, "reason", "reason", "Under arbeid").status();
    }

    private int call(Line line, Client client) {
        String address = addresses.of(line);
        if (line.method().equals("GET")) {
            return client.get(address + (line.path().equals(API + "/deadlines") ? "?rule=appeal&from=2026-12-04" : ""))
                    .status();
        }
        HttpRequest.Builder request = client.request(address).header("Content-Type", "application/json");
        return client.send(request.header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(
                                ApiBodies.body(line.path().substring(API.length()), request)))
                        .build())
                .status();
    }
}
