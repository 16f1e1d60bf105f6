package no.algoritmetilsyn.algorithm.web;

import jakarta.annotation.Nullable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.search.index.SearchResult;

/**
 * A record that was found.
 *
 * @param kind {@code SYSTEM} or {@code USE}
 * @param source the format that the record came by, or {@code register}
 * @param sourceId the owner's own id
 * @param organisation that answers for it
 * @param language of the record
 * @param highlights by field: passages that match, as safe HTML in which only {@code <mark>} is an element
 */
record HitAnswer(
        String id,
        String kind,
        String source,
        @Nullable String sourceId,
        String name,
        @Nullable String organisation,
        @Nullable String riskClass,
        @Nullable String status,
        @Nullable String automation,
        @Nullable String language,
        Map<String, List<String>> highlights) {

    static HitAnswer of(SearchResult.Hit hit) {
        var highlights = new LinkedHashMap<String, List<String>>();
        hit.highlights().forEach((field, passage) -> highlights.put(field, List.of(passage)));
        return new HitAnswer(
                hit.id(),
                stored(hit, "kind"),
                stored(hit, "source"),
                stored(hit, "sourceId"),
                stored(hit, "name"),
                stored(hit, "organisation"),
                stored(hit, "riskClass"),
                stored(hit, "status"),
                stored(hit, "automation"),
                stored(hit, "language"),
                highlights);
    }

    private static String stored(SearchResult.Hit hit, String field) {
        String value = hit.stored().getOrDefault(field, "");
        return value.isEmpty() ? null : value;
    }
}
