package no.algoritmetilsyn.letter.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.algoritmetilsyn.letter.kind.LetterKind;

/** The blocks of a template in which a case officer writes, whatever the letter says: the template is read, not filled in. */
public final class OpenBlocks {

    private static final Pattern BLOCK =
            Pattern.compile("<(?:p|ul|h|hh) id=\"([a-z0-9-]+)\" use=\"(?:open|required)\"");

    private OpenBlocks() {}

    /** Their ids, in order; the same in all languages. */
    public static List<String> of(LetterKind kind) {
        String template = "template/nb/" + kind.template() + ".ftlx";
        try (InputStream file = OpenBlocks.class.getResourceAsStream(template)) {
            Matcher blocks = BLOCK.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            List<String> ids = new ArrayList<>();
            while (blocks.find()) {
                ids.add(blocks.group(1));
            }
            return ids;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
