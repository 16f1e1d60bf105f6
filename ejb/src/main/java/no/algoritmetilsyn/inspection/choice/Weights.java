package no.algoritmetilsyn.inspection.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.algoritmetilsyn.inspection.theme.Words;

/**
 * The weights, dated rows of one file. Its fingerprint stands in the record of the register that tells of the ranking, so that
 * a changed weight is a new version of the record.
 */
@ApplicationScoped
public class Weights {

    private static final String FILE = "whom-to-inspect.weights.json";

    private volatile List<Weight> rows;

    /** Those that hold on a day, in the order of the factors. */
    public List<Weight> on(LocalDate day) {
        return all().stream()
                .filter(weight -> weight.holdsOn(day))
                .sorted(Comparator.comparing(Weight::factor))
                .toList();
    }

    /** All there are and were. */
    List<Weight> all() {
        if (rows == null) {
            InputStream file = Weights.class.getResourceAsStream(FILE);
            try (var reader = Json.createReader(file)) {
                rows = reader.readArray().getValuesAs(JsonObject.class).stream()
                        .map(Weights::weight)
                        .toList();
            }
        }
        return rows;
    }

    private static Weight weight(JsonObject row) {
        String until = row.getString("until", null);
        JsonObject why = row.getJsonObject("why");
        return new Weight(
                Factor.valueOf(row.getString("factor")),
                row.getInt("points"),
                row.getInt("most"),
                LocalDate.parse(row.getString("from")),
                until == null ? null : LocalDate.parse(until),
                row.getString("provision"),
                new Words(why.getString("nb"), why.getString("nn"), why.getString("en")));
    }
}
