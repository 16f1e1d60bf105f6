package no.algoritmetilsyn.lawbook.change;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a line of a file does to the law.
 *
 * @param action what it does
 * @param row as it will be
 * @param before for a row that ends: as it is; for one that is added: the row that it follows, when there is one; else null
 */
public record LawChange(Action action, LawRow row, LawRow before) {

    private static final JsonProvider JSON = JsonProvider.provider();

    /** What can be done. */
    public enum Action {
        ADD,
        END
    }

    /** The row that it follows, or that ends. */
    public Optional<LawRow> former() {
        return Optional.ofNullable(before);
    }

    /** In which columns it says another thing than before; all of its columns that say something when there was nothing before. */
    public List<String> differences() {
        return before == null
                ? row.kind().names().stream()
                        .filter(column -> !row.cell(column).isEmpty())
                        .toList()
                : row.differences(before);
    }

    /** As they are kept with the proposal. */
    static String written(List<LawChange> changes) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        changes.forEach(change -> {
            JsonObjectBuilder one = JSON.createObjectBuilder()
                    .add("line", change.row.line())
                    .add("action", change.action.name())
                    .add("id", change.row.id())
                    .add("content", json(change.row));
            if (change.before != null) {
                one.add("before", json(change.before));
            }
            array.add(one);
        });
        return array.build().toString();
    }

    /** As they were kept. */
    static List<LawChange> read(LawKind kind, String written) {
        try (JsonReader reader = JSON.createReader(new StringReader(written))) {
            JsonArray array = reader.readArray();
            return array.getValuesAs(JsonObject.class).stream()
                    .map(one -> new LawChange(
                            Action.valueOf(one.getString("action")),
                            row(kind, one.getInt("line"), one.getJsonObject("content")),
                            one.containsKey("before") ? row(kind, 0, one.getJsonObject("before")) : null))
                    .toList();
        }
    }

    private static JsonObject json(LawRow row) {
        JsonObjectBuilder content = JSON.createObjectBuilder();
        row.cells().forEach((column, value) -> {
            if (!value.isEmpty()) {
                content.add(column, value);
            }
        });
        return content.build();
    }

    private static LawRow row(LawKind kind, int line, JsonObject content) {
        Map<String, String> cells = new LinkedHashMap<>();
        kind.names().forEach(column -> cells.put(column, content.getString(column, "")));
        return new LawRow(kind, line, cells, false);
    }
}
