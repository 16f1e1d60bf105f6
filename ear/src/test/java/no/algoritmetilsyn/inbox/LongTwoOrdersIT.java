package no.algoritmetilsyn.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.DemoClock;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two orders, two coercive fines and two appeals in one case, over the API alone: each goes its own way, and whatever happens to the one,
 * all that is answered about the other stays the very same.
 */
@Tag("soak")
@ExtendWith(Installation.class)
class LongTwoOrdersIT {

    private static final int CUSTOMERS_RATE = 15_000;
    private static final int PROVIDERS_RATE = 7_000;

    private final List<String> moved = new ArrayList<>();
    private final Set<String> read = new HashSet<>();

    private Installation installation;
    private ProceedingDoors doors;
    private OrderedSide customer;
    private OrderedSide provider;
    private LocalDate firstLimit;
    private LocalDate secondLimit;
    private LocalDate laterLimit;
    private LocalDate today;

    @Test
    void each_goes_its_own_way_and_leaves_the_other_as_it_is(Installation shared) {
        installation = shared;
        doors = new ProceedingDoors(shared);
        today = new Database(shared).today();
        firstLimit = Holidays.workingDayFrom(today.plusDays(14));
        secondLimit = Holidays.workingDayFrom(firstLimit.plusDays(7));
        laterLimit = Holidays.workingDayFrom(secondLimit.plusDays(28));
        customer = new OrderedSide(shared, BodiesApart.CUSTOMER, CUSTOMERS_RATE);
        provider = new OrderedSide(shared, BodiesApart.PROVIDER, PROVIDERS_RATE);

        bothAreOrderedInOneCase();
        bothAreFined();
        bothAppealsAreDecided();
        haveTheirOwnPartiesDaysAndResults();
        areApart(customer, provider);
        areApart(provider, customer);
        assertThat(moved)
                .as("what has changed of one by what happened to the other")
                .isEmpty();
        assertThat(new Client(shared.url(), "admin")
                        .post("/api/v1/operations/check", "")
                        .json()
                        .getBoolean("ok"))
                .isTrue();
    }

    private void bothAreOrderedInOneCase() {
        customer.begins("/api/v1/proceedings");
        provider.begins("/api/v1/cases/" + number() + "/proceedings");
        assertThat(provider.casefile()).as("one case").isEqualTo(customer.casefile());
        leaves(provider, "order and more time", () -> {
            customer.isOrdered(firstLimit);
            customer.getsMoreTime(laterLimit);
        });
        leaves(customer, "order and appeal", () -> {
            provider.isOrdered(secondLimit);
            provider.appeals("DECISION", "APPEAL");
        });
    }

    private void bothAreFined() {
        goesOnOn(firstLimit.plusDays(3));
        leaves(provider, "fine", customer::isPursued);
        goesOnOn(secondLimit.plusDays(4));
        leaves(customer, "fine", provider::isPursued);
        assertThat(customer.accrued(today)).isEqualTo(daysSince(firstLimit) * CUSTOMERS_RATE);
        assertThat(provider.accrued(today)).isEqualTo(4 * PROVIDERS_RATE);
        leaves(provider, "claim and appeal", () -> {
            customer.isClaimed(today);
            customer.appeals("PENALTY", "APPEAL");
        });
        leaves(customer, "claim", () -> provider.isClaimed(today));
    }

    /** The customer pays for two days less; what the provider was ordered is gone. */
    private void bothAppealsAreDecided() {
        int less = (daysSince(firstLimit) - 2) * CUSTOMERS_RATE;
        leaves(provider, "reduction", () -> {
            customer.isForwarded("APPEAL");
            customer.isDecided("APPEAL", "CHANGED", ", \"amount\": " + less);
        });
        assertThat(customer.accrued(today)).isEqualTo(less);
        assertThat(provider.accrued(today)).isEqualTo(4 * PROVIDERS_RATE);
        leaves(customer, "annulment", () -> {
            provider.isForwarded("APPEAL");
            provider.isDecided("APPEAL", "ANNULLED", "");
        });
        assertThat(provider.accrued(today)).isZero();
        leaves(provider, "payment", () -> customer.pays(less, today));
        assertThat(customer.proceeding("PENALTY").getJsonObject("facts").getInt("paid"))
                .isEqualTo(less);
    }

    private void haveTheirOwnPartiesDaysAndResults() {
        for (OrderedSide side : List.of(customer, provider)) {
            for (String what : List.of("DECISION", "ORDER", "PENALTY", "APPEAL")) {
                assertThat(side.proceeding(what).getJsonArray("parties").toString())
                        .as("parties of %s", what)
                        .contains(side.body().name())
                        .doesNotContain(other(side).body().name());
            }
            assertThat(appealDays(side)).as("each has three weeks of its own").hasSize(1);
        }
        assertThat(order(customer).getString("point1Limit")).isEqualTo(firstLimit.toString());
        assertThat(order(provider).getString("point1Limit")).isEqualTo(secondLimit.toString());
        assertThat(order(customer).getString("point2Limit")).isEqualTo(laterLimit.toString());
        assertThat(order(customer).getString("point1State")).isNotEqualTo("ANNULLED");
        assertThat(order(provider).getString("point1State")).isEqualTo("ANNULLED");
        assertThat(result(customer)).isEqualTo("CHANGED");
        assertThat(result(provider)).isEqualTo("ANNULLED");
    }

    private OrderedSide other(OrderedSide side) {
        return side == customer ? provider : customer;
    }

    private static JsonObject order(OrderedSide side) {
        return side.proceeding("ORDER").getJsonObject("facts");
    }

    private static String result(OrderedSide side) {
        return side.proceeding("APPEAL").getJsonObject("facts").getString("result");
    }

    private static List<String> appealDays(OrderedSide side) {
        return side.proceeding("DECISION").getJsonArray("deadlines").getValuesAs(JsonObject.class).stream()
                .filter(deadline -> deadline.getString("rule").equals("appeal"))
                .map(deadline -> deadline.getString("due"))
                .toList();
    }

    /** Something happens to the one; whatever is answered about the other is the same as before. */
    private void leaves(OrderedSide other, String event, Runnable happens) {
        new BodyDemand(installation).printed();
        Map<String, String> before = other.seen(doors);
        // A letter that is read for the first time is opened by it.
        if (read.addAll(before.keySet())) {
            before = other.seen(doors);
        }
        happens.run();
        Map<String, String> after = other.seen(doors);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        for (var seen : before.entrySet()) {
            String now = after.get(seen.getKey());
            if (!seen.getValue().equals(now)) {
                moved.add(event + ", " + seen.getKey() + ": " + difference(seen.getValue(), now));
            }
        }
    }

    /** Where two answers begin to differ. */
    private static String difference(String before, String after) {
        int same = 0;
        while (same < Math.min(before.length(), after.length()) && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        int from = Math.max(0, same - 60);
        return part(before, from) + " became " + part(after, from);
    }

    private static String part(String text, int from) {
        return "[" + text.substring(from, Math.min(text.length(), from + 160)) + "]";
    }

    private void areApart(OrderedSide reader, OrderedSide other) {
        var apart = new BodiesApart(installation);
        List<String> addresses = new ArrayList<>(apart.doors(other.proceedings()));
        addresses.addAll(List.of(
                "/virksomhet/",
                "/vedtak",
                "/vedtak/feed.atom",
                "/algoritmer/feed.atom",
                "/tilsyn/",
                "/tilsyn/sok?q=" + other.body().number(),
                "/tilsyn/oversikt",
                "/tilsyn/sak/" + other.casefile(),
                "/api/v1/tasks",
                "/api/v1/proceedings",
                "/api/v1/algorithms.csv",
                "/api/v1/algorithms?q=" + other.id("ORDER"),
                "/api/v1/find?q=" + other.body().number(),
                "/api/v1/views",
                "/api/v1/operations/refusals"));
        apart.meetsNothing(reader.body(), other.body(), other.proceedings(), addresses);
        apart.mayDoNothing(reader.body(), other.proceedings());
    }

    private void goesOnOn(LocalDate day) {
        DemoClock.moveTo(installation, day);
        today = day;
    }

    private int daysSince(LocalDate limit) {
        return Math.toIntExact(ChronoUnit.DAYS.between(limit, today));
    }

    private String number() {
        return customer.proceeding("DECISION").getString("caseNumber").replace('/', '-');
    }
}
