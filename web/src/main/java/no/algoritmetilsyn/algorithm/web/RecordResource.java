package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.PublicRegister;
import no.algoritmetilsyn.algorithm.RecordDiff;
import no.algoritmetilsyn.complaint.RegisterErrors;
import no.algoritmetilsyn.platform.web.Problem;
import no.algoritmetilsyn.platform.web.Texts;

/** {@code /api/v1/algorithms/{id}}: a record as the public sees it, its versions and what differs between them. */
@Path("algorithms/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RecordResource {

    @Inject
    PublicRegister register;

    @Inject
    RegisterErrors errors;

    @Inject
    RecordWords words;

    @Inject
    Texts texts;

    /** The record as it is now. */
    @GET
    public Response record(@PathParam("id") String id) {
        return uuid(id).flatMap(register::find)
                .map(record -> answer(RecordJson.version(record).add("errorReports", errorReports(record)), record))
                .orElseGet(this::unknown);
    }

    private JsonObjectBuilder errorReports(PublicRecord record) {
        RegisterErrors.Count count = errors.of(record.id());
        return RecordJson.object().add("open", count.open()).add("closed", count.closed());
    }

    /** Its published versions, oldest first, without their content. */
    @GET
    @Path("versions")
    public Response versions(@PathParam("id") String id) {
        List<PublicRecord> versions = versionsOf(id);
        return versions.isEmpty()
                ? unknown()
                : answer(
                        RecordJson.object()
                                .add("id", versions.get(0).id().toString())
                                .add("versions", RecordJson.versions(versions)),
                        versions.get(0));
    }

    /** One published version. */
    @GET
    @Path("versions/{number}")
    public Response version(@PathParam("id") String id, @PathParam("number") String number) {
        return version(versionsOf(id), number)
                .map(version -> answer(RecordJson.version(version), version))
                .orElseGet(this::unknown);
    }

    /** What differs between two versions: words of vocabularies are in the reader's language. */
    @GET
    @Path("versions/{from}/diff/{to}")
    public Response diff(@PathParam("id") String id, @PathParam("from") String from, @PathParam("to") String to) {
        List<PublicRecord> versions = versionsOf(id);
        Optional<PublicRecord> older = version(versions, from);
        Optional<PublicRecord> newer = version(versions, to);
        if (older.isEmpty() || newer.isEmpty()) {
            return unknown();
        }
        return answer(
                RecordJson.object()
                        .add("id", newer.get().id().toString())
                        .add("from", older.get().number())
                        .add("to", newer.get().number())
                        .add(
                                "changes",
                                RecordJson.changes(RecordDiff.between(
                                        older.get().content(),
                                        newer.get().content(),
                                        newer.get().standard(),
                                        words::word))),
                newer.get());
    }

    private List<PublicRecord> versionsOf(String id) {
        return uuid(id).map(register::versions).orElse(List.of());
    }

    private static Optional<PublicRecord> version(List<PublicRecord> versions, String number) {
        return versions.stream()
                .filter(version -> Integer.toString(version.number()).equals(number))
                .findFirst();
    }

    /** The id in an address; empty where it is none. */
    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Response answer(JsonObjectBuilder json, PublicRecord record) {
        return CacheableResponse.answer(
                json.build().toString(),
                Response.ok()
                        .header(
                                HttpHeaders.CONTENT_LANGUAGE,
                                texts.getLanguage().tag()));
    }

    private Response unknown() {
        return Problem.of(404, "unknown-record", texts.get("algorithm.api.unknown"))
                .response();
    }
}
