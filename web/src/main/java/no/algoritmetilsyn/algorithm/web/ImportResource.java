package no.algoritmetilsyn.algorithm.web;

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
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
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
import no.algoritmetilsyn.platform.web.DateInput;
import no.algoritmetilsyn.platform.web.Problem;
import no.algoritmetilsyn.platform.web.Texts;

/** {@code /api/v1/imports}: whole files of other registers. */
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
     * Imports the body of the request, at most 2 GiB, which is read as it comes and never held. The answer is given when all of it
     * stands in the register: 200. While another file of the same source is being written, it is 202 with the address that
     * tells what becomes of this one, which stands in line: no request waits for another.
     */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    public Response run(
            @Context HttpServletRequest request,
            @QueryParam("format") String format,
            @QueryParam("dated") String dated,
            @QueryParam("rank") String rank)
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
        if (known.isEmpty() || place.isEmpty() || day.isEmpty() && dated != null) {
            return problem.response();
        }
        try {
            return told(imports.run(
                    new ImportOrder(known.get(), null, day.orElse(null), place.get()), request.getInputStream()));
        } catch (ImportCancelled cancelled) {
            return Problem.of(409, "import-cancelled", texts.get("algorithm.importState.CANCELLED"))
                    .response();
        }
    }

    private Response told(ImportReport report) {
        ImportStatus status = report.status();
        if (!status.state().isRunning()) {
            return answer(report);
        }
        if (!jobs.goOn(access.actor(), status.id())) {
            return Problem.of(503, "busy", texts.get("algorithm.import.lineFull"))
                    .builder()
                    .header("Retry-After", RETRY_SECONDS)
                    .build();
        }
        return Response.fromResponse(answer(report))
                .status(Response.Status.ACCEPTED)
                .header("Location", "/api/v1/imports/" + status.id())
                .build();
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
    public Response find(@PathParam("id") String id) {
        access.require(Act.ALGORITHM_IMPORT);
        return uuid(id).flatMap(imports::find).map(this::answer).orElseThrow(() -> new WebApplicationException(404));
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Response answer(ImportReport report) {
        return Response.ok(ImportJson.of(report, importTexts::of))
                .header("Cache-Control", "no-store")
                .build();
    }
}
