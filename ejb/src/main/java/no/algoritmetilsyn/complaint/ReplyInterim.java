package no.algoritmetilsyn.complaint;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Begins the letter that tells why an answer takes time and when it may come (forvaltningsloven § 11 a).
 *
 * @param expected day, Europe/Oslo, on which an answer may come; null when it cannot be told
 * @param noDateBecause why it cannot be told; null when there is a day
 */
@Step(
        kinds = ProceedingKind.COMPLAINT,
        act = Act.COMPLAINT_REPLY_INTERIM,
        task = "replyInterim",
        endsTask = false,
        path = "forelopig-svar",
        event = "COMPLAINT_INTERIM_BEGUN")
public record ReplyInterim(LocalDate expected, @Size(max = 1_000) String noDateBecause) implements CrossChecked {

    @Override
    public List<Violation> crossCheck() {
        return expected == null && noDateBecause == null ? List.of(Violation.of("expected", "orReason")) : List.of();
    }
}
