package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.complaint.Complaints;
import no.algoritmetilsyn.complaint.Complaints.Receipt;
import no.algoritmetilsyn.complaint.Submission;
import no.algoritmetilsyn.platform.KeyReused;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.ApiInput;
import no.algoritmetilsyn.platform.web.InputReader;
import no.algoritmetilsyn.platform.web.Problem;
import no.algoritmetilsyn.platform.web.Texts;

/** Files what comes by the API: the limit of an address, the key, the fields; then a receipt, after the commit. */
@RequestScoped
public class ApiIntake {

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
     * @param submission that the body tells
     * @param invalid key of what is said when something is wrong with it
     */
    public <T extends SubmissionInput> ApiAnswer<ReceiptAnswer> file(
            String key, String about, ApiInput<T> body, Function<T, Submission> submission, String invalid) {
        if (!rate.allows(request.getRemoteAddr())) {
            return Problem.tooMany(IntakeRate.WAIT_SECONDS, texts);
        }
        if (key == null || !KEY.matcher(key).matches()) {
            return Problem.of(400, "idempotency-key", texts.get("complaint.api.keyMissing"))
                    .answer();
        }
        InputReader.Reading<T> reading = body.read();
        List<Violation> violations = violations(reading);
        if (!violations.isEmpty()) {
            return invalid(invalid, violations);
        }
        try {
            return receipt(complaints.file(submission.apply(reading.input()), key, about + body.object()));
        } catch (InvalidStep refused) {
            return invalid(invalid, refused.violations());
        } catch (KeyReused reused) {
            return Problem.of(422, "idempotency-key-reused", texts.get("complaint.api.keyReused"))
                    .answer();
        }
    }

    /** What cannot be read, and what is wrong elsewhere. */
    private static List<Violation> violations(InputReader.Reading<? extends SubmissionInput> reading) {
        List<Violation> found = new ArrayList<>();
        reading.faults().forEach(fault -> found.add(Violation.at(fault.pointer(), fault.code())));
        reading.input().violations().stream()
                .filter(wrong ->
                        found.stream().noneMatch(fault -> fault.pointer().equals(wrong.pointer())))
                .toList()
                .forEach(found::add);
        return found;
    }

    private static ApiAnswer<ReceiptAnswer> receipt(Receipt receipt) {
        return ApiAnswer.of(receipt.repeated() ? 200 : 201, ReceiptAnswer.of(receipt))
                .noStore();
    }

    private <T> ApiAnswer<T> invalid(String title, List<Violation> violations) {
        Problem problem = Problem.of(422, "invalid-submission", texts.get(title));
        violations.forEach(violation -> problem.error(SubmissionInput.nameOf(violation), words.violation(violation)));
        return problem.answer();
    }
}
