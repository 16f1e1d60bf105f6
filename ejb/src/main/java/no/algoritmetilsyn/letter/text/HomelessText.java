package no.algoritmetilsyn.letter.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What somebody has typed in a block that is there no more. It is no part of the letter, and the letter is not ready until a
 * person has given it another place or let it go.
 *
 * @param id {@code homeless-…}
 * @param label what the block was called; the beginning of the text, where it had no name
 * @param lines as it was typed
 */
public record HomelessText(
        @NotBlank @Size(max = 40) String id,
        @NotBlank @Size(max = 200) String label,
        @NotEmpty @Size(max = 100) List<@NotNull @Size(max = 20_000) String> lines) {

    /** What each id begins with. */
    public static final String PREFIX = "homeless-";

    private static final int BEGINNING = 60;

    public HomelessText {
        lines = List.copyOf(lines);
    }

    static HomelessText of(String id, Block typed) {
        String text = String.join(" ", typed.lines()).strip();
        String beginning = text.length() <= BEGINNING ? text : text.substring(0, BEGINNING) + " …";
        return new HomelessText(id, typed.label().isBlank() ? beginning : typed.label(), typed.lines());
    }

    /** The shape in which it stands where it is given another place. */
    BlockShape shape() {
        return lines.size() > 1 ? BlockShape.LIST : BlockShape.PARAGRAPH;
    }
}
