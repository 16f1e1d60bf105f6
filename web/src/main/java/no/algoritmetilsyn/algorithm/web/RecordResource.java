package no.algoritmetilsyn.algorithm.web;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.PublicRegister;
import no.algoritmetilsyn.algorithm.RecordDiff;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.CacheableResponse;
import no.algoritmetilsyn.platform.web.Ids;
import no.algoritmetilsyn.platform.web.Problem;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.registererror.RegisterErrors;

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

    /** A record as the public sees it now. */
    @GET
    @ApiResponse(responseCode = "200", description = "Told", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "404", description = "The public knows no such record or version")
    public ApiAnswer<RecordAnswer> readRecord(@PathParam("id") String id) {
        return Ids.read(id)
                .flatMap(register::find)
                .map(record -> RecordAnswer.of(record, RecordAnswer.ErrorReports.of(errors.of(record.id()))))
                .map(this::answer)
                .orElseGet(this::unknown);
    }

    /** The published versions of a record, oldest first, without their content. */
    @GET
    @Path("versions")
    @ApiResponse(responseCode = "200", description = "Told", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "404", description = "The public knows no such record or version")
    public ApiAnswer<VersionsAnswer> listVersions(@PathParam("id") String id) {
        List<PublicRecord> versions = versionsOf(id);
        return versions.isEmpty() ? unknown() : answer(VersionsAnswer.of(versions));
    }

    /** One published version of a record. */
    @GET
    @Path("versions/{number}")
    @ApiResponse(responseCode = "200", description = "Told", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "404", description = "The public knows no such record or version")
    public ApiAnswer<RecordAnswer> readVersion(@PathParam("id") String id, @PathParam("number") String number) {
        return version(versionsOf(id), number)
                .map(RecordAnswer::of)
                .map(this::answer)
                .orElseGet(this::unknown);
    }

    /** What differs between two versions: words of vocabularies are in the reader's language. */
    @GET
    @Path("versions/{from}/diff/{to}")
    @ApiResponse(responseCode = "200", description = "Told", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "404", description = "The public knows no such record or version")
    public ApiAnswer<DiffAnswer> compareVersions(
            @PathParam("id") String id, @PathParam("from") String from, @PathParam("to") String to) {
        List<PublicRecord> versions = versionsOf(id);
        Optional<PublicRecord> older = version(versions, from);
        Optional<PublicRecord> newer = version(versions, to);
        if (older.isEmpty() || newer.isEmpty()) {
            return unknown();
        }
        return answer(new DiffAnswer(
                newer.get().id(),
                older.get().number(),
                newer.get().number(),
                RecordDiff.between(
                                older.get().content(),
                                newer.get().content(),
                                newer.get().standard(),
                                words::word)
                        .stream()
                        .map(DiffAnswer.Change::of)
                        .toList()));
    }

    private List<PublicRecord> versionsOf(String id) {
        return Ids.read(id).map(register::versions).orElse(List.of());
    }

    private static Optional<PublicRecord> version(List<PublicRecord> versions, String number) {
        return versions.stream()
                .filter(version -> Integer.toString(version.number()).equals(number))
                .findFirst();
    }

    private <T> ApiAnswer<T> answer(T body) {
        return CacheableResponse.answer(
                body,
                Response.ok()
                        .header(
                                HttpHeaders.CONTENT_LANGUAGE,
                                texts.getLanguage().tag()));
    }

    private <T> ApiAnswer<T> unknown() {
        return Problem.of(404, "unknown-record", texts.get("algorithm.api.unknown"))
                .answer();
    }
}
