package no.algoritmetilsyn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Contents;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.DemoClock;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import org.junit.jupiter.api.function.Executable;

/** Tries what is refused by its page, by a forged form and by a call, and looks at what that leaves behind. */
public final class RefusedAttempts {

    private final Installation installation;
    private final Database database;
    private final Contents contents;

    /** By account, a page with the same form where the account may fill it in: its view is one that the session knows. */
    private final Map<String, String> homes;

    private final Map<String, Desk> desks = new HashMap<>();
    private final Map<String, String> accounts = new HashMap<>();
    private String since;

    /** @param homes by account, a page with a form like those that are tried, which the account may fill in */
    public RefusedAttempts(Installation installation, Map<String, String> homes) {
        this.installation = installation;
        this.database = new Database(installation);
        this.contents = new Contents(installation);
        this.homes = homes;
    }

    /**
     * Tries each step of a table, and tells of all that are not refused as they should be.
     *
     * @param typed words of their input, none of which is kept
     */
    public void make(List<RefusedStep> table, String... typed) {
        begin(table);
        Stream<Executable> attempts = table.stream().map(row -> () -> make(row));
        assertAll(Stream.concat(attempts, Stream.of(() -> areWrittenDown(table, typed))));
    }

    /** Everybody logs in, and what was refused before is written down. */
    private void begin(List<RefusedStep> table) {
        table.forEach(row -> {
            desks.computeIfAbsent(row.account(), name -> Desk.of(installation, name));
            accounts.computeIfAbsent(
                    row.account(), name -> database.value("SELECT id FROM accounts WHERE user_name = ?", name));
        });
        aMinuteLater();
        contents.atRest();
        since = database.value("SELECT coalesce(max(seq), 0) FROM audit_events WHERE chain = ?::uuid", logins());
    }

    private static String logins() {
        return no.algoritmetilsyn.audit.Audit.LOGINS.toString();
    }

    /** What is refused again within a minute is counted, and told when the minute is over. */
    private void aMinuteLater() {
        for (int i = 0; i < 3; i++) {
            DemoClock.moveOn(installation);
        }
    }

    /** Tries it all three ways; nothing but its own refusals comes of it. */
    private void make(RefusedStep row) {
        Desk desk = desks.get(row.account());
        boolean closed = row.door().isClosed();
        Desk.Sheet page = closed ? null : desk.open(row.page());
        Desk.Sheet home = desk.open(home(row));
        assertThat(home.status()).as("a view for %s", row).isEqualTo(200);
        String[] form = row.form().split(" ");
        if (!closed) {
            assertThat(page.status()).as("%s: the page", row).isEqualTo(200);
            assertThat(page.has(form[0]))
                    .as("%s: the page has the form", row)
                    .isEqualTo(row.door() == RefusedStep.Door.ASKS);
        }
        Map<String, String> fields = fields(row.input());

        Map<String, String> before = now();
        if (closed) {
            assertThat(desk.open(row.page()).status()).as("%s: the page", row).isEqualTo(403);
        } else if (row.door() == RefusedStep.Door.ASKS) {
            Client.Answer answer = page.send(form[0], form[1], flat(fields));
            assertThat(answer.status()).as("%s: the form", row).isEqualTo(200);
            assertThat(answer.body())
                    .as("%s: the form says what is wrong", row)
                    .matches(body -> !row.answer().startsWith("422") || body.contains("at-error-summary"));
        }
        assertThat(forged(desk, row, form, fields, home).status())
                .as("%s: the forged form", row)
                .isEqualTo(row.status());
        assertThat(said(new Client(installation.url(), row.account()).post(row.call(), row.input())))
                .as("%s: the call", row)
                .isEqualTo(row.answer());
        assertThat(now()).as("%s: nothing changes", row).isEqualTo(before);
    }

    private String home(RefusedStep row) {
        if (row.isOnLetter()) {
            return row.page();
        }
        if (row.form().startsWith("opening")) {
            return row.page().endsWith("krav") ? "/tilsyn/ny/tilsyn" : "/tilsyn/ny/krav";
        }
        return homes.get(row.account());
    }

    private Client.Answer forged(
            Desk desk, RefusedStep row, String[] form, Map<String, String> fields, Desk.Sheet home) {
        var all = new LinkedHashMap<String, String>();
        if (row.isOnLetter() && home.has(form[0])) {
            all.putAll(home.filledIn(form[0]));
        }
        all.putAll(fields);
        all.put(form[0], form[0]);
        all.put(form[1], "");
        all.put("jakarta.faces.ViewState", home.view());
        all.put("primefaces.nonce", home.nonce());
        return desk.pages().post(row.page(), List.copyOf(all.entrySet()));
    }

    /** All rows but what was typed, which is kept for who has typed it. */
    private Map<String, String> now() {
        var now = new TreeMap<>(contents.now());
        now.keySet().removeIf(table -> table.startsWith("draft"));
        return now;
    }

    /** Status and rule; of what was typed the first field with what is wrong with it. */
    public static String said(Client.Answer answer) {
        JsonObject said = answer.json();
        if (answer.status() != 422) {
            return (answer.status() + " " + said.getString("rule", "")).trim();
        }
        JsonObject first = said.getJsonArray("errors").getJsonObject(0);
        return "422 " + first.getString("pointer") + " " + first.getString("code");
    }

    /** As the form bears it: rows are numbered and counted, days have three fields. */
    private static Map<String, String> fields(String json) {
        var fields = new LinkedHashMap<String, String>();
        JsonObject input = Json.createReader(new StringReader(json)).readObject();
        JsonObject typed = input.containsKey("input") ? input.getJsonObject("input") : input;
        typed.forEach((name, value) -> add(fields, name, value));
        return fields;
    }

    private static void add(Map<String, String> fields, String name, JsonValue value) {
        if (value instanceof JsonArray rows) {
            fields.put(name + "-rows", Integer.toString(rows.size()));
            for (int i = 0; i < rows.size(); i++) {
                String row = name + "-" + i + "-";
                rows.getJsonObject(i).forEach((column, cell) -> add(fields, row + column, cell));
            }
            return;
        }
        String text = value instanceof jakarta.json.JsonString string ? string.getString() : value.toString();
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            fields.put(name, text.substring(8));
            fields.put(name + "-month", Integer.toString(Integer.parseInt(text.substring(5, 7))));
            fields.put(name + "-year", text.substring(0, 4));
        } else {
            fields.put(name, text);
        }
    }

    private static String[] flat(Map<String, String> fields) {
        List<String> flat = new ArrayList<>();
        fields.forEach((name, value) -> flat.addAll(List.of(name, value)));
        return flat.toArray(String[]::new);
    }

    /** Each refusal is in the audit with who, what and which rule, and with nothing of what was typed. */
    private void areWrittenDown(List<RefusedStep> table, String... typed) {
        Map<String, Long> unseen = table.stream()
                .filter(row -> row.door() == RefusedStep.Door.UNSEEN)
                .collect(Collectors.toMap(row -> accounts.get(row.account()), row -> (long) row.times()));
        Map<String, Long> expected = table.stream()
                .filter(row -> row.door() != RefusedStep.Door.UNSEEN)
                .collect(Collectors.toMap(
                        row -> accounts.get(row.account()) + " " + row.kept(),
                        row -> (long) row.times(),
                        Long::sum,
                        TreeMap::new));
        aMinuteLater();
        long all = Stream.concat(expected.values().stream(), unseen.values().stream())
                .mapToLong(each -> each)
                .sum();
        Patience.until(
                Duration.ofSeconds(20),
                () -> kept().values().stream().mapToLong(each -> each).sum() >= all);
        Map<String, Long> kept = kept();
        table.stream().filter(row -> row.door() == RefusedStep.Door.UNSEEN).forEach(row -> {
            String account = accounts.get(row.account());
            Map<String, Long> own = new TreeMap<>(kept);
            own.keySet().removeIf(kind -> !kind.startsWith(account));
            assertThat(own.keySet()).as("%s: why", row).allMatch(kind -> kind.contains(row.kept()));
            assertThat(own.values().stream().mapToLong(each -> each).sum())
                    .as("%s: each time", row)
                    .isGreaterThanOrEqualTo(row.times());
            kept.keySet().removeAll(own.keySet());
        });
        assertThat(kept).isEqualTo(expected);
        assertThat(database.column(
                        "SELECT detail FROM audit_events WHERE chain = ?::uuid AND seq > ?::bigint", logins(), since))
                .as("nothing of what was typed is kept")
                .noneMatch(detail -> Stream.of(typed).anyMatch(detail::contains));
    }

    /** How often each has been refused: account, act, step, rule. */
    private Map<String, Long> kept() {
        var kept = new TreeMap<String, Long>();
        database.column(
                        """
                        SELECT concat_ws(' ', actor_id, detail::json ->> 'act', detail::json ->> 'step', detail::json ->> 'rule')
                          || '|' || (detail::json ->> 'count') FROM audit_events
                        WHERE chain = ?::uuid AND seq > ?::bigint AND action IN ('ACCESS_REFUSED', 'STEP_REFUSED')
                        """,
                        logins(),
                        since)
                .forEach(line -> kept.merge(line.split("\\|")[0], Long.parseLong(line.split("\\|")[1]), Long::sum));
        return kept;
    }
}
