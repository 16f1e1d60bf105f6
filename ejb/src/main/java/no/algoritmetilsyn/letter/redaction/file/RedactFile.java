package no.algoritmetilsyn.letter.redaction.file;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.letter.redaction.Exemption;
import no.algoritmetilsyn.letter.redaction.raster.RasterArea;

/**
 * Makes a version of a file that came from outside, a PDF or a picture, without what others may not see (offentleglova §§ 12 and 13,
 * forvaltningsloven § 13). The file that came stays as it is.
 *
 * @param document id of a document of the case
 * @param passages what is left out
 * @param looked whether somebody has looked at pages with something on them that no machine can read; needed where there are such
 */
@Step(act = Act.FILE_REDACT, path = "sladd-fil", event = "FILE_REDACTED", asksAgain = true, changesState = false)
public record RedactFile(
        @NotNull UUID document, @NotEmpty @Valid @Size(max = 50) List<Passage> passages, Boolean looked)
        implements CrossChecked {

    private static final int WHOLE = 100;

    /**
     * Words, an area or a whole page that is left out.
     *
     * @param page number from 1; null for words wherever they stand
     * @param words as they stand there, whatever their case; null for an area or all of the page
     * @param left of an area, in per cent of the page, as the other three; all four are null for words and for all of the page
     * @param provision why
     */
    public record Passage(
            @Min(1) @Max(1_000) Integer page,
            @Size(max = 300) String words,
            @Min(0) @Max(99) Integer left,
            @Min(0) @Max(99) Integer top,
            @Min(1) @Max(100) Integer width,
            @Min(1) @Max(100) Integer height,
            @NotNull Exemption provision) {

        private long named() {
            return Stream.of(left == null, top == null, width == null, height == null)
                    .filter(missing -> !missing)
                    .count();
        }

        /** The area; null where words are named, and all of the page where nothing is. */
        RasterArea area() {
            if (words != null) {
                return null;
            }
            return named() == 0 ? new RasterArea(0, 0, WHOLE, WHOLE) : new RasterArea(left, top, width, height);
        }
    }

    @Override
    public List<Violation> crossCheck() {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; passages != null && i < passages.size(); i++) {
            if (passages.get(i) != null) {
                check(passages.get(i), "/passages/" + i, violations);
            }
        }
        return violations;
    }

    private static void check(Passage passage, String pointer, List<Violation> violations) {
        long named = passage.named();
        if (passage.words() != null && named > 0) {
            violations.add(Violation.at(pointer + "/words", "oneOfBoth"));
        } else if (passage.words() == null && passage.page() == null) {
            violations.add(Violation.at(pointer + "/page", "sayWhich"));
        } else if (named > 0 && named < 4) {
            violations.add(Violation.at(pointer + "/left", "allFour"));
        } else if (named == 4
                && (passage.left() + passage.width() > WHOLE || passage.top() + passage.height() > WHOLE)) {
            violations.add(Violation.at(pointer + "/width", "beyondThePage"));
        }
    }
}
