package no.algoritmetilsyn.algorithm.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.algorithm.intake.ImportCancelled;
import no.algoritmetilsyn.algorithm.intake.ImportJobs;
import no.algoritmetilsyn.algorithm.intake.ImportOrder;
import no.algoritmetilsyn.algorithm.intake.ImportReport;
import no.algoritmetilsyn.algorithm.intake.ImportStatus;
import no.algoritmetilsyn.algorithm.intake.Imports;
import no.algoritmetilsyn.algorithm.intake.file.ImportFormat;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.DateInput;
import no.algoritmetilsyn.platform.web.Ids;
import no.algoritmetilsyn.platform.web.Problem;
import no.algoritmetilsyn.platform.web.Texts;

/** {@code /api/v1/imports}: whole files of other registers. */
@SecurityRequirement(name = "basic")
@Path("imports")
public class ImportResource {

    private static final int HIGHEST_RANK = 999_999;
    private static final int RETRY_SECONDS = 60;

    @Inject
    Access access;

    @Inject
    Imports imports;

    @Inject
    ImportJobs jobs;

    @Inject
    AuthorityClock clock;

    @Inject
    ImportTexts importTexts;

    @Inject
    Texts texts;

    /**
     * Imports a file of another register, the body of the request, which is read as it comes and never held. The answer is given when all of it
     * stands in the register: 200. While another file of the same source is being written, it is 202 with the address that
     * tells what becomes of this one, which stands in line: no request waits for another. The same file again changes nothing.
     *
     * @param format of the file
     * @param dated the day that the file was true of, for an old file of a series; left out, today
     * @param rank its place among the files of that day
     * @param trial {@code true} to compare the file with the register only: the answer tells what would change, and nothing is written
     */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @RequestBody(
            required = true,
            content = @Content(mediaType = "*/*", schema = @Schema(types = "string", format = "binary")))
    @ApiResponse(responseCode = "200", description = "What became of the file")
    @ApiResponse(
            responseCode = "202",
            description = "Another file of the same source is being written; this one stands in line",
            headers = @Header(name = "Location"))
    @ApiResponse(responseCode = "400", description = "No such format, date or place")
    @ApiResponse(responseCode = "409", description = "Somebody has cancelled the import")
    @ApiResponse(responseCode = "413", description = "Larger than 2 GiB")
    @ApiResponse(responseCode = "415", description = "A form instead of the file itself")
    @ApiResponse(responseCode = "503", description = "Too many stand in line")
    public ApiAnswer<ImportAnswer> importFile(
            @Context HttpServletRequest request,
            @Parameter(required = true)
                    @Schema(allowableValues = {"no-ki-csv", "nl-json", "jsonl"})
                    @QueryParam("format")
                    String format,
            @Schema(format = "date") @QueryParam("dated") String dated,
            @Schema(types = "integer", minimum = "0", maximum = "" + HIGHEST_RANK) @QueryParam("rank") String rank,
            @Schema(types = "boolean") @QueryParam("trial") String trial)
            throws IOException {
        access.require(Act.ALGORITHM_IMPORT);
        if (request.getContentType() != null && request.getContentType().startsWith("multipart/")) {
            throw new WebApplicationException(415);
        }
        Problem problem = Problem.of(400, "invalid-import", texts.get("algorithm.import.invalid"));
        Optional<ImportFormat> known = ImportFormat.of(format);
        Optional<LocalDate> day = day(dated);
        Optional<Integer> place = rank(rank);
        if (known.isEmpty()) {
            problem.error("format", texts.get("algorithm.import.format.required"));
        }
        if (day.isEmpty() && dated != null) {
            problem.error("dated", texts.get("algorithm.import.dated.malformed"));
        }
        if (place.isEmpty()) {
            problem.error("rank", texts.get("algorithm.import.rank.malformed"));
        }
        boolean triable = trial == null || trial.matches("true|false");
        if (!triable) {
            problem.error("trial", texts.get("algorithm.import.trial.malformed"));
        }
        if (known.isEmpty() || place.isEmpty() || day.isEmpty() && dated != null || !triable) {
            return problem.answer();
        }
        try {
            return told(imports.run(
                    new ImportOrder(known.get(), null, day.orElse(null), place.get(), "true".equals(trial)),
                    request.getInputStream()));
        } catch (ImportCancelled cancelled) {
            return Problem.of(409, "import-cancelled", texts.get("algorithm.importState.CANCELLED"))
                    .answer();
        }
    }

    private ApiAnswer<ImportAnswer> told(ImportReport report) {
        ImportStatus status = report.status();
        if (!status.state().isRunning()) {
            return answer(200, report);
        }
        if (!jobs.goOn(access.actor(), status.id())) {
            return Problem.of(503, "busy", texts.get("algorithm.import.lineFull"))
                    .<ImportAnswer>answer()
                    .with("Retry-After", RETRY_SECONDS);
        }
        return answer(202, report).with("Location", "/api/v1/imports/" + status.id());
    }

    private Optional<LocalDate> day(String dated) {
        try {
            return Optional.ofNullable(dated)
                    .map(LocalDate::parse)
                    .filter(DateInput::isMeant)
                    .filter(day -> !day.isAfter(clock.today()));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> rank(String rank) {
        if (rank == null) {
            return Optional.of(0);
        }
        return rank.matches("\\d{1,6}")
                ? Optional.of(Integer.parseInt(rank)).filter(number -> number <= HIGHEST_RANK)
                : Optional.empty();
    }

    /** What has become of an import so far. */
    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "404", description = "No such import")
    public ApiAnswer<ImportAnswer> readImport(@PathParam("id") String id) {
        access.require(Act.ALGORITHM_IMPORT);
        return Ids.read(id)
                .flatMap(imports::find)
                .map(report -> answer(200, report))
                .orElseThrow(() -> new WebApplicationException(404));
    }

    private ApiAnswer<ImportAnswer> answer(int status, ImportReport report) {
        return ApiAnswer.of(status, ImportAnswer.of(report, importTexts::of)).noStore();
    }
}
