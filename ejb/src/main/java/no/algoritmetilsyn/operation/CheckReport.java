package no.algoritmetilsyn.operation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;

/**
 * What a run of all checks has found.
 *
 * @param node that ran it: each has a search index of its own
 * @param ranAt when it was run
 */
public record CheckReport(String node, Instant ranAt, List<Check> checks) {

    /**
     * One check.
     *
     * @param drift whether a violation is a defect, or something to be arranged
     * @param count how many violations, {@link Invariant#MOST} where there are more
     * @param examples some of them, by id
     */
    public record Check(String name, boolean drift, int count, List<String> examples) {

        /** Whether it holds. */
        public boolean ok() {
            return count == 0;
        }

        private static Check of(JsonObject json) {
            return new Check(
                    json.getString("name"),
                    json.getBoolean("drift", true),
                    json.getInt("count"),
                    json.getJsonArray("examples").getValuesAs(JsonString::getString));
        }

        private JsonObject json() {
            return Json.createObjectBuilder()
                    .add("name", name)
                    .add("ok", ok())
                    .add("drift", drift)
                    .add("count", count)
                    .add("examples", Json.createArrayBuilder(examples))
                    .build();
        }
    }

    /** Whether nothing has drifted: what people have to arrange does not count. */
    public boolean ok() {
        return checks.stream().filter(Check::drift).allMatch(Check::ok);
    }

    /**
     * As it is kept and given away: {@code ok}, and of each check {@code name}, {@code ok}, {@code drift}, {@code count},
     * {@code examples}.
     */
    public JsonObject json() {
        return Json.createObjectBuilder()
                .add("ok", ok())
                .add(
                        "checks",
                        Json.createArrayBuilder(checks.stream().map(Check::json).toList()))
                .build();
    }

    static CheckReport of(String node, Instant ranAt, String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return new CheckReport(
                    node,
                    ranAt,
                    reader.readObject().getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                            .map(Check::of)
                            .toList());
        }
    }
}
