package no.algoritmetilsyn.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Tells the complainant why the answer takes time and when it may come (forvaltningsloven § 11 a). The date is given once, in
 * its own field, and ends the letter.
 *
 * @param text in the complainant's language, without the date
 * @param expected day, Europe/Oslo, on which an answer may come; null when it cannot be told
 */
@Step(
        kinds = ProceedingKind.COMPLAINT,
        act = Act.COMPLAINT_REPLY_INTERIM,
        task = "replyInterim",
        path = "forelopig-svar",
        event = "COMPLAINT_INTERIM_REPLIED",
        asksAgain = true)
public record ReplyInterim(@NotBlank @Size(max = LONGEST) String text, LocalDate expected) implements CrossChecked {

    private static final int LONGEST_CLOSING = 100;
    private static final int LONGEST = Submission.LONGEST - LONGEST_CLOSING;

    /** What is to be filled in stands in brackets. */
    private static final String GAP = "[";

    @Override
    public List<Violation> crossCheck() {
        return text != null && text.contains(GAP) ? List.of(Violation.of("text", "gap")) : List.of();
    }
}
