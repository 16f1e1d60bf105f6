package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.algoritmetilsyn.complaint.Complaints;
import no.algoritmetilsyn.complaint.InvalidSubmission;
import no.algoritmetilsyn.complaint.Receipt;
import no.algoritmetilsyn.complaint.Submission;
import no.algoritmetilsyn.complaint.Violation;
import no.algoritmetilsyn.platform.KeyReused;
import no.algoritmetilsyn.platform.web.JsonBody;
import no.algoritmetilsyn.platform.web.Problem;
import no.algoritmetilsyn.platform.web.Texts;

/** Files what comes by the API: the limit of an address, the key, the fields; then a receipt, after the commit. */
@RequestScoped
public class ApiIntake {

    /** Looked up once: each static call of Json would search the class path for it. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final int WAIT_SECONDS = 60;

    @Inject
    Complaints complaints;

    @Inject
    IntakeRate rate;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    /** How a body is read. */
    private interface Reading {
        Submission read(SubmissionReader reader, JsonObject body);
    }

    /**
     * Files a complaint.
     *
     * @param key by which a repeated call is known
     */
    Response complaint(String key, InputStream body) throws IOException {
        return file(key, "", body, SubmissionReader::complaint, "complaint.api.invalid");
    }

    /**
     * Files a report of an error in a record.
     *
     * @param key by which a repeated call is known
     */
    Response error(UUID record, String key, InputStream body) throws IOException {
        return file(
                key, record.toString(), body, (reader, json) -> reader.error(json, record), "complaint.error.invalid");
    }

    private Response file(String key, String about, InputStream body, Reading reading, String invalid)
            throws IOException {
        if (!rate.allows(request.getRemoteAddr())) {
            return tooMany(WAIT_SECONDS);
        }
        if (key == null || !KEY.matcher(key).matches()) {
            return Problem.of(400, "idempotency-key", texts.get("complaint.api.keyMissing"))
                    .response();
        }
        JsonObject json = JsonBody.read(body);
        var reader = new SubmissionReader();
        Submission submission = reading.read(reader, json);
        if (!reader.violations().isEmpty()) {
            return invalid(invalid, reader.violations());
        }
        try {
            return receipt(complaints.file(submission, key, about + json));
        } catch (InvalidSubmission refused) {
            return invalid(invalid, refused.violations());
        } catch (KeyReused reused) {
            return Problem.of(422, "idempotency-key-reused", texts.get("complaint.api.keyReused"))
                    .response();
        }
    }

    private static Response receipt(Receipt receipt) {
        return Response.status(receipt.repeated() ? 200 : 201)
                .header("Cache-Control", "no-store")
                .entity(JSON.createObjectBuilder()
                        .add("reference", receipt.reference())
                        .add("followUpCode", receipt.followUpCode())
                        .add("receivedAt", receipt.receivedAt().toString())
                        .build()
                        .toString())
                .build();
    }

    private Response invalid(String title, List<Violation> violations) {
        Problem problem = Problem.of(422, "invalid-submission", texts.get(title));
        violations.forEach(violation -> problem.error(
                SubmissionReader.nameOf(violation),
                texts.get("complaint.violation." + violation.code(), violation.limit())));
        return problem.response();
    }

    /** Says that more was asked for than is allowed. */
    Response tooMany(int seconds) {
        return Problem.of(429, "too-many", texts.get("platform.error.title.429"))
                .builder()
                .header("Retry-After", seconds)
                .build();
    }
}
