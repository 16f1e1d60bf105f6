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
import java.util.function.Function;
import java.util.regex.Pattern;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.complaint.Complaints;
import no.algoritmetilsyn.complaint.Complaints.Receipt;
import no.algoritmetilsyn.complaint.Submission;
import no.algoritmetilsyn.platform.KeyReused;
import no.algoritmetilsyn.platform.web.JsonBody;
import no.algoritmetilsyn.platform.web.Problem;
import no.algoritmetilsyn.platform.web.Texts;

/** Files what comes by the API: the limit of an address, the key, the fields; then a receipt, after the commit. */
@RequestScoped
public class ApiIntake {

    /** Looked up once: each static call of Json would search the class path for it. */
    static final JsonProvider JSON = JsonProvider.provider();

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    @Inject
    Complaints complaints;

    @Inject
    ComplaintWords words;

    @Inject
    IntakeRate rate;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    /**
     * Files a complaint, or a report of an error in a record.
     *
     * @param key by which a repeated call is known
     * @param about what the address says that it is about
     * @param reading of the body
     * @param invalid key of what is said when something is wrong with it
     */
    Response file(
            String key, String about, InputStream body, Function<SubmissionReader, Submission> reading, String invalid)
            throws IOException {
        if (!rate.allows(request.getRemoteAddr())) {
            return tooMany(IntakeRate.WAIT_SECONDS);
        }
        if (key == null || !KEY.matcher(key).matches()) {
            return Problem.of(400, "idempotency-key", texts.get("complaint.api.keyMissing"))
                    .response();
        }
        JsonObject json = JsonBody.read(body);
        var reader = new SubmissionReader(json);
        Submission submission = reading.apply(reader);
        if (!reader.violations().isEmpty()) {
            return invalid(invalid, reader.violations());
        }
        try {
            return receipt(complaints.file(submission, key, about + json));
        } catch (InvalidStep refused) {
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
        violations.forEach(violation -> problem.error(SubmissionReader.nameOf(violation), words.violation(violation)));
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
