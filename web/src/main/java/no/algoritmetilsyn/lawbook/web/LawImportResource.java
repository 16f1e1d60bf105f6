package no.algoritmetilsyn.lawbook.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.lawbook.change.LawApprovals;
import no.algoritmetilsyn.lawbook.change.LawChanges;
import no.algoritmetilsyn.lawbook.change.LawFileRefused;
import no.algoritmetilsyn.lawbook.change.LawImport;
import no.algoritmetilsyn.lawbook.change.LawKind;
import no.algoritmetilsyn.lawbook.change.LawProposal;
import no.algoritmetilsyn.lawbook.change.LawProposalRefused;
import no.algoritmetilsyn.lawbook.change.LineProblem;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.ApiInput;
import no.algoritmetilsyn.platform.web.Ids;
import no.algoritmetilsyn.platform.web.Problem;
import no.algoritmetilsyn.platform.web.Texts;

/** {@code /api/v1/law/imports}: changes of law, proposed by one person and decided on by another. */
@SecurityRequirement(name = "basic")
@Path("law/imports")
public class LawImportResource {

    @Inject
    Access access;

    @Inject
    LawChanges changes;

    @Inject
    LawApprovals approvals;

    @Inject
    Accounts accounts;

    @Inject
    LawProblemText problems;

    @Inject
    Texts texts;

    /** The changes of law that were proposed last, those that wait first. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ApiAnswer<List<LawImportAnswer>> listLawImports() {
        return ApiAnswer.ok(changes.newest().stream()
                        .map(one -> LawImportAnswer.head(one, accounts::displayName))
                        .toList())
                .noStore();
    }

    /**
     * Proposes a change of law: the body is the file, comma-separated values in UTF-8 with the columns of the table. It is read completely;
     * when anything is wrong, all of that is told line by line and nothing is kept. Somebody else approves it.
     *
     * @param table of law that the file is about
     * @param reason why, and what it rests on
     */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @RequestBody(
            required = true,
            content = @Content(mediaType = "*/*", schema = @Schema(types = "string", format = "binary")))
    @ApiResponse(responseCode = "201", description = "It waits for somebody else", headers = @Header(name = "Location"))
    @ApiResponse(responseCode = "400", description = "No such table, or no reason")
    @ApiResponse(responseCode = "415", description = "A form instead of the file itself")
    @ApiResponse(responseCode = "422", description = "Something is wrong with the file: what, line by line")
    public ApiAnswer<LawImportAnswer> proposeLawImport(
            @Context HttpServletRequest request,
            @Parameter(required = true) @QueryParam("table") String table,
            @Parameter(required = true) @QueryParam("reason") String reason)
            throws IOException {
        access.require(Act.LAW_PROPOSE);
        if (request.getContentType() != null && request.getContentType().startsWith("multipart/")) {
            throw new WebApplicationException(415);
        }
        Optional<LawKind> kind = LawKind.of(table == null ? "" : table);
        Problem problem = Problem.of(400, "invalid-law-import", texts.get("lawbook.changes.invalid"));
        if (kind.isEmpty()) {
            problem.error("table", texts.get("lawbook.changes.table.required"));
        }
        if (!LawImport.isReason(reason)) {
            problem.error("reason", texts.get("lawbook.changes.reason.required"));
        }
        if (kind.isEmpty() || !LawImport.isReason(reason)) {
            return problem.answer();
        }
        try {
            LawProposal proposal =
                    changes.propose(kind.get(), null, LawUpload.bytes(request.getInputStream()), reason.strip());
            return answer(201, proposal)
                    .with(
                            "Location",
                            "/api/v1/law/imports/" + proposal.proposal().id());
        } catch (LawFileRefused refused) {
            return refused(422, refused);
        }
    }

    /** A proposed change of law, as a comparison with the law as it was. */
    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "404", description = "No such proposal")
    public ApiAnswer<LawImportAnswer> readLawImport(@PathParam("id") String id) {
        access.require(Act.LAW_PROPOSE);
        return answer(200, find(id));
    }

    /** Approves a proposal of somebody else: the law is changed at once, all of it or nothing. */
    @POST
    @Path("{id}/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "404", description = "No such proposal")
    @ApiResponse(
            responseCode = "409",
            description = "Decided already, stale, or something was done since that the former law must keep")
    @ApiResponse(responseCode = "422", description = "No reason")
    public ApiAnswer<LawImportAnswer> approveLawImport(@PathParam("id") String id, ApiInput<LawImportInput> body) {
        access.require(Act.LAW_PROPOSE);
        return decided(id, body, approvals::approve);
    }

    /** Rejects a proposal of somebody else. */
    @POST
    @Path("{id}/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "404", description = "No such proposal")
    @ApiResponse(responseCode = "409", description = "Decided already")
    @ApiResponse(responseCode = "422", description = "No reason")
    public ApiAnswer<LawImportAnswer> rejectLawImport(@PathParam("id") String id, ApiInput<LawImportInput> body) {
        access.require(Act.LAW_PROPOSE);
        return decided(id, body, changes::reject);
    }

    /** Takes back a proposal of one's own. */
    @POST
    @Path("{id}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "404", description = "No such proposal")
    @ApiResponse(responseCode = "409", description = "Decided already")
    @ApiResponse(responseCode = "422", description = "No reason")
    public ApiAnswer<LawImportAnswer> withdrawLawImport(@PathParam("id") String id, ApiInput<LawImportInput> body) {
        access.require(Act.LAW_PROPOSE);
        return decided(id, body, changes::withdraw);
    }

    private ApiAnswer<LawImportAnswer> decided(
            String id, ApiInput<LawImportInput> body, BiConsumer<UUID, String> deciding) {
        UUID known = find(id).proposal().id();
        String reason = body.read().input().reason();
        if (!LawImport.isReason(reason)) {
            return Problem.of(422, "invalid-law-import", texts.get("lawbook.changes.invalid"))
                    .error("reason", texts.get("lawbook.changes.reason.required"))
                    .answer();
        }
        try {
            deciding.accept(known, reason.strip());
            return answer(200, find(id));
        } catch (LawProposalRefused refused) {
            return Problem.of(409, "law-import-refused", texts.of("lawbook.why", refused.why()))
                    .refusedBy(refused.why().name(), null)
                    .answer();
        } catch (LawFileRefused refused) {
            return refused(409, refused);
        }
    }

    private LawProposal find(String id) {
        return Ids.read(id).flatMap(changes::find).orElseThrow(() -> new WebApplicationException(404));
    }

    private ApiAnswer<LawImportAnswer> refused(int status, LawFileRefused refused) {
        Problem problem = Problem.of(status, "law-file-refused", texts.get("lawbook.changes.invalid"));
        for (LineProblem one : refused.problems()) {
            problem.violation(
                    "/" + one.line()
                            + (one.column().isEmpty()
                                    ? ""
                                    : "/" + one.column().replace("~", "~0").replace("/", "~1")),
                    one.code().name(),
                    problems.place(one) + ": " + problems.sentence(one));
        }
        return problem.answer();
    }

    private ApiAnswer<LawImportAnswer> answer(int status, LawProposal proposal) {
        return ApiAnswer.of(status, LawImportAnswer.whole(proposal, accounts::displayName, problems::sentence))
                .noStore();
    }
}
