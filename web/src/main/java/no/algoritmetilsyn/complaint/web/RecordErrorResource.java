package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.PublicRegister;
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

    /** Files a report, which is followed as a complaint is; 404 for a record that the public may not see. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response report(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, InputStream body)
            throws IOException {
        Optional<PublicRecord> record = Answers.uuid(id).flatMap(register::find);
        if (record.isEmpty()) {
            return Problem.of(404, "unknown-record", texts.get("algorithm.api.unknown"))
                    .response();
        }
        UUID about = record.get().id();
        return intake.file(key, about.toString(), body, reader -> reader.error(about), "complaint.error.invalid");
    }
}
