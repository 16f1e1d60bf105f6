package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.RecordDiff;
import no.algoritmetilsyn.platform.web.Texts;

/** The versions of a record as a list tells them, newest first, each with what it changed. */
@RequestScoped
public class RecordHistory {

    /**
     * A version.
     *
     * @param number its number
     * @param from number of the version before; null for the first
     * @param publishedAt when it was published
     * @param current whether it is the one that applies now
     * @param note why it was changed, or null
     * @param changed what it changed, in a sentence; null for the first
     */
    public record Entry(int number, Integer from, Instant publishedAt, boolean current, String note, String changed) {}

    @Inject
    RecordWords words;

    @Inject
    Texts texts;

    /**
     * Tells the versions.
     *
     * @param versions oldest first
     */
    public List<Entry> entries(List<PublicRecord> versions) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            PublicRecord version = versions.get(i);
            Optional<PublicRecord> before = i == 0 ? Optional.empty() : Optional.of(versions.get(i - 1));
            entries.add(new Entry(
                    version.number(),
                    before.map(PublicRecord::number).orElse(null),
                    version.publishedAt(),
                    i == versions.size() - 1,
                    version.note().orElse(null),
                    before.map(older -> changed(older, version)).orElse(null)));
        }
        Collections.reverse(entries);
        return entries;
    }

    private String changed(PublicRecord older, PublicRecord newer) {
        List<String> fields = RecordDiff.changed(older.content(), newer.content(), newer.standard()).stream()
                .map(field -> words.field(field.id()))
                .toList();
        return fields.isEmpty()
                ? texts.get("algorithm.versions.same")
                : texts.get("algorithm.versions.changed", String.join("; ", fields));
    }
}
