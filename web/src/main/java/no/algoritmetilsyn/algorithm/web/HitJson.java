package no.algoritmetilsyn.algorithm.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import no.algoritmetilsyn.search.index.SearchResult;

/** A hit of the search as JSON. */
final class HitJson {

    private HitJson() {}

    static JsonObject of(SearchResult.Hit hit) {
        var json = Json.createObjectBuilder().add("id", hit.id());
        List.of("kind", "source", "sourceId", "name", "organisation", "riskClass", "status", "automation", "language")
                .forEach(name -> {
                    String value = hit.stored().getOrDefault(name, "");
                    if (!value.isEmpty()) {
                        json.add(name, value);
                    }
                });
        var highlights = Json.createObjectBuilder();
        hit.highlights()
                .forEach((field, passage) ->
                        highlights.add(field, Json.createArrayBuilder().add(passage)));
        return json.add("highlights", highlights).build();
    }
}
