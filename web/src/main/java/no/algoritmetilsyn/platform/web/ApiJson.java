package no.algoritmetilsyn.platform.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;

/** Writes the records that the API answers with, by JSON-B. */
public final class ApiJson {

    /** Made once: making one takes longer than any answer. It may be used by many threads. */
    private static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig().withSerializers(new RecordSerializer()));

    private ApiJson() {}

    /**
     * The JSON of an answer: members in the order of the record's components, those that are null left out.
     *
     * @param answer a record, or a list of records
     */
    public static String text(Object answer) {
        // By its own class, JSON-B would look into the record, and could only where that is public.
        return answer instanceof Record ? JSONB.toJson(answer, Record.class) : JSONB.toJson(answer);
    }
}
