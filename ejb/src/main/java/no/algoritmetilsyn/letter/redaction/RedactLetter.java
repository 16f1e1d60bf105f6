package no.algoritmetilsyn.letter.redaction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Goes through a letter that was sent, for those who are not its recipient: names what has to be left out, or says that nothing
 * has to (offentleglova §§ 12 and 13, forvaltningsloven § 13). The letter that was sent stays as it is; where something is left
 * out, another version of it is made.
 *
 * @param document number of the letter within its case
 * @param passages what is left out
 * @param nothing whether nothing has to be left out; then the letter may be shown as it is
 */
@Step(act = Act.LETTER_REDACT, path = "sladd-brev", event = "LETTER_REDACTED", asksAgain = true, changesState = false)
public record RedactLetter(
        @NotNull @Min(1) Integer document, @Valid @Size(max = 50) List<Passage> passages, Boolean nothing)
        implements CrossChecked {

    public RedactLetter {
        passages = passages == null ? List.of() : passages;
    }

    /**
     * Words that are left out.
     *
     * @param block id of the block they stand in, {@code title} or {@code attachments}; null wherever they stand in the letter
     * @param words as they stand there, whatever their case; null for all of the block
     * @param provision why
     */
    public record Passage(
            @Size(max = 40) String block, @Size(max = 2_000) String words, @NotNull Exemption provision) {}

    @Override
    public List<Violation> crossCheck() {
        List<Violation> violations = new ArrayList<>();
        if (passages.isEmpty() && !Boolean.TRUE.equals(nothing)) {
            violations.add(Violation.of("nothing", "sayWhat"));
        }
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage != null && passage.block() == null && passage.words() == null) {
                violations.add(Violation.at("/passages/" + i + "/words", "sayWhich"));
            }
        }
        return violations;
    }
}
