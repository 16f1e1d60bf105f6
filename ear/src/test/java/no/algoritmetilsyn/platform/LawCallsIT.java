package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Set;
import no.algoritmetilsyn.penalty.ReadyPenalties;
import no.algoritmetilsyn.platform.ApiDocument.Call;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a coercive fine comes to on a day, and the day on which an act comes into force: over HTTP, as the document says. */
@ExtendWith(Installation.class)
class LawCallsIT {

    /** The calls that are seen here to go well. */
    static final Set<Call> CALLS =
            Set.of(new Call("POST", "/operations/commencement"), new Call("GET", "/proceedings/{id}/accrual"));

    private static final String ACCRUAL = "/proceedings/{id}/accrual";
    private static final String COMMENCEMENT = "/operations/commencement";

    private Installation installation;
    private Database database;
    private ApiCaller caller;

    @BeforeEach
    void connect(Installation shared) throws Exception {
        installation = shared;
        database = new Database(shared);
        caller = new ApiCaller(shared);
    }

    @Test
    void what_a_fine_has_come_to_and_comes_to() {
        String penalty = new ReadyPenalties(installation).ranFor(10);
        LocalDate today = database.today();
        caller.name("id", penalty);

        JsonObject now = accrual("inspektor", "");
        assertThat(now.getString("on")).isEqualTo(today.toString());
        assertThat(total(now)).isPositive();
        JsonObject line = lines(now).getJsonObject(0);
        assertThat(line).containsOnlyKeys("point", "from", "to", "units", "rate", "amount", "why", "law");
        assertThat(line.getInt("units") * line.getInt("rate")).isEqualTo(line.getInt("amount"));
        assertThat(line.getString("law")).contains("§");
        assertThat(total(accrual("inspektor", "?on=" + today))).isEqualTo(total(now));
        assertThat(total(accrual("leder", "?on=" + today.plusDays(1)))).isGreaterThan(total(now));
        assertThat(total(accrual("arkivar", "?on=" + today.minusYears(1)))).isZero();
        assertThat(lines(now).stream()
                        .mapToLong(one -> one.asJsonObject().getInt("amount"))
                        .sum())
                .isEqualTo(total(now));
    }

    @Test
    void an_account_without_sight_and_days_that_are_none_are_refused() {
        String penalty = new ReadyPenalties(installation).ranFor(3);
        caller.name("id", penalty);
        for (String day : new String[] {"i+dag", "2027-02-30", "9999-01-01", "1066-10-14"}) {
            JsonObject problem = caller.refused(422, "jurist", "GET", ACCRUAL, "?on=" + day, "")
                    .json();
            assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("field"))
                    .isEqualTo("on");
        }
        caller.refused(401, ApiCaller.NOBODY, "GET", ACCRUAL, "", "");
        caller.refused(403, "borger", "GET", ACCRUAL, "", "");
        caller.refused(403, "admin", "GET", ACCRUAL, "", "");
        caller.refused(404, "virksomhet2", "GET", ACCRUAL, "", "");
        caller.refused(404, "virksomhet", "GET", ACCRUAL, "", "");
        new ReadyPenalties(installation).claim(penalty, database.today());
        assertThat(total(accrual("virksomhet", ""))).isPositive();
        caller.refused(404, "virksomhet2", "GET", ACCRUAL, "", "");
        caller.name("id", database.value("SELECT order_id FROM penalties WHERE id = ?::uuid", penalty));
        caller.refused(404, "inspektor", "GET", ACCRUAL, "", "");
    }

    /** So far ahead that no other test meets it. */
    @Test
    void the_day_of_an_act_is_named_and_holds_at_once() {
        caller.refused(403, "leder", "POST", COMMENCEMENT, "", "{}");
        caller.refused(422, "admin", "POST", COMMENCEMENT, "", "{\"regime\": \"fvl67\", \"from\": \"2150-01-01\"}");
        caller.refused(422, "admin", "POST", COMMENCEMENT, "", "{\"regime\": \"fvl25\", \"from\": \"i morgen\"}");
        try {
            JsonObject set = caller.ok(
                            "admin", "POST", COMMENCEMENT, "", "{\"regime\": \"fvl25\", \"from\": \"2150-01-01\"}")
                    .json();
            assertThat(set.getString("repeals")).isEqualTo("fvl67");
            assertThat(appealLaw("2149-12-01")).contains("§ 29");
            assertThat(appealLaw("2150-01-02")).doesNotContain("§ 29");
        } finally {
            database.run("UPDATE regimes SET in_force_until = NULL WHERE code = 'fvl67'");
            database.run("UPDATE regimes SET in_force_from = NULL WHERE code = 'fvl25'");
        }
    }

    private String appealLaw(String from) {
        return caller.ok(ApiCaller.NOBODY, "GET", "/deadlines", "?rule=appeal&from=" + from, "")
                .json()
                .getString("law");
    }

    private JsonObject accrual(String account, String query) {
        return caller.ok(account, "GET", ACCRUAL, query, "").json();
    }

    private static long total(JsonObject accrual) {
        return accrual.getJsonNumber("total").longValue();
    }

    private static JsonArray lines(JsonObject accrual) {
        return accrual.getJsonArray("lines");
    }
}
