package no.algoritmetilsyn.registererror.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.PublicRegister;
import no.algoritmetilsyn.complaint.web.ApiIntake;
import no.algoritmetilsyn.complaint.web.ReceiptAnswer;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.ApiInput;
import no.algoritmetilsyn.platform.web.Ids;
import no.algoritmetilsyn.platform.web.Problem;
import no.algoritmetilsyn.platform.web.Texts;

/** {@code /api/v1/algorithms/{id}/errors}: tells that something in a record of the register is wrong. */
@Path("algorithms/{id}/errors")
@RequestScoped
public class RecordErrorResource {

    @Inject
    PublicRegister register;

    @Inject
    ApiIntake intake;

    @Inject
    Texts texts;

    /** Files a report of what is wrong in a record, which is followed as a complaint is. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "201", description = "Stored")
    @ApiResponse(responseCode = "200", description = "Stored before, by an earlier try with the same key")
    @ApiResponse(responseCode = "400", description = "Not a JSON object in UTF-8, or no key")
    @ApiResponse(responseCode = "422", description = "A field cannot be accepted, or the key came with another body")
    @ApiResponse(responseCode = "429", description = "Too many from this address")
    @ApiResponse(responseCode = "404", description = "No such record")
    public ApiAnswer<ReceiptAnswer> reportRecordError(
            @PathParam("id") String id,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            ApiInput<RecordErrorInput> body) {
        Optional<PublicRecord> record = Ids.read(id).flatMap(register::find);
        if (record.isEmpty()) {
            return Problem.of(404, "unknown-record", texts.get("algorithm.api.unknown"))
                    .answer();
        }
        UUID about = record.get().id();
        return intake.file(key, about.toString(), body, input -> input.submission(about), "registererror.invalid");
    }
}
