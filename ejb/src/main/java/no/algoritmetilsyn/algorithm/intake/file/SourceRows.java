package no.algoritmetilsyn.algorithm.intake.file;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.algorithm.standard.ContentCheck;

/** Words what a source says of a field of rows: what was done, and where it can be read. */
final class SourceRows {

    /** Looked up once: each static call of Json would search the class path for it. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final String LINK = "_link";

    private SourceRows() {}

    /** One row for each thing said; a link goes with the one before it. */
    static JsonArray of(List<SourceValue> values) {
        List<JsonObject> rows = new ArrayList<>();
        boolean several =
                values.stream().filter(value -> !value.name().endsWith(LINK)).count() > 1;
        for (SourceValue value : values) {
            for (String text : value.texts()) {
                boolean link = ContentCheck.isLink(text);
                int last = rows.size() - 1;
                if (link
                        && value.name().endsWith(LINK)
                        && last >= 0
                        && !rows.get(last).containsKey("link")) {
                    rows.set(
                            last,
                            JSON.createObjectBuilder(rows.get(last))
                                    .add("link", text)
                                    .build());
                } else {
                    rows.add(row(several ? value.name() + ": " + text : text, link ? text : null));
                }
            }
        }
        return JSON.createArrayBuilder(rows).build();
    }

    private static JsonObject row(String text, String link) {
        var row = JSON.createObjectBuilder().add("text", text);
        return link == null ? row.build() : row.add("link", link).build();
    }
}
