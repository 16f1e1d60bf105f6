package no.algoritmetilsyn.algorithm.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import no.algoritmetilsyn.algorithm.FieldChange;
import no.algoritmetilsyn.algorithm.PublicRecord;

/** Records as JSON: the same shape in the API, in exports and in what an import reads. */
final class RecordJson {

    /** Looked up once: each static call of Json would search the class path for it. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private RecordJson() {}

    /** A record as a line of an export. */
    static JsonObjectBuilder line(PublicRecord record) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", record.id().toString())
                .add("kind", record.kind().name());
        record.systemId().ifPresent(system -> json.add("system", system.toString()));
        json.add("source", record.source());
        record.sourceId().ifPresent(id -> json.add("sourceId", id));
        JsonObjectBuilder withheld = JSON.createObjectBuilder();
        record.withheld().forEach(withheld::add);
        return json.add("version", record.number())
                .add("standard", record.standard().version())
                .add("registeredAt", record.registeredAt().toString())
                .add("changedAt", record.changedAt().toString())
                .add("withheld", withheld)
                .add("content", record.content().values());
    }

    /** The same with what tells one version from another. */
    static JsonObjectBuilder version(PublicRecord record) {
        JsonObjectBuilder json = line(record)
                .add("asOf", record.asOf().toString())
                .add("publishedAt", record.publishedAt().toString());
        record.note().ifPresent(note -> json.add("note", note));
        return json;
    }

    /** Versions without their content, as a list. */
    static JsonArrayBuilder versions(List<PublicRecord> versions) {
        JsonArrayBuilder list = JSON.createArrayBuilder();
        for (PublicRecord version : versions) {
            JsonObjectBuilder json = JSON.createObjectBuilder()
                    .add("version", version.number())
                    .add("standard", version.standard().version())
                    .add("asOf", version.asOf().toString())
                    .add("publishedAt", version.publishedAt().toString());
            version.note().ifPresent(note -> json.add("note", note));
            list.add(json);
        }
        return list;
    }

    /** What differs, field by field, piece by piece. */
    static JsonArrayBuilder changes(List<FieldChange> changes) {
        JsonArrayBuilder list = JSON.createArrayBuilder();
        for (FieldChange change : changes) {
            JsonArrayBuilder pieces = JSON.createArrayBuilder();
            change.pieces()
                    .forEach(piece -> pieces.add(JSON.createObjectBuilder()
                            .add("kind", piece.kind().name())
                            .add("text", piece.text())));
            list.add(JSON.createObjectBuilder().add("field", change.field()).add("pieces", pieces));
        }
        return list;
    }

    static JsonObjectBuilder object() {
        return JSON.createObjectBuilder();
    }
}
