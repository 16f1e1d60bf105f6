package no.algoritmetilsyn.letter.print;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.letter.Approval;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.text.Block;

/**
 * Finds characters for which no font of letters has a picture. The printer would write {@code #} in their place and say
 * nothing; so each is told, with where it stands.
 */
final class UnknownCharacters {

    /** Characters before it that are told along. */
    private static final int BEFORE = 20;

    private final List<Violation> found = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    private UnknownCharacters() {}

    static List<Violation> in(LetterSnapshot letter, Approval approval) {
        var unknown = new UnknownCharacters();
        unknown.look("/frame", letter.frame());
        unknown.look("/data", letter.data());
        letter.text().blocks().stream().filter(Block::isTyped).forEach(unknown::look);
        unknown.look("/attachments", letter.attachments());
        unknown.look("/approval", approval);
        return unknown.found;
    }

    /** In one text. */
    static List<Violation> in(String pointer, String name, String typed) {
        var unknown = new UnknownCharacters();
        unknown.look(pointer, name, typed);
        return unknown.found;
    }

    /** A text in which an underscore stands for each character that no font has, where nobody can write it otherwise. */
    static String replaced(String text) {
        var out = new StringBuilder(text.length());
        PrintableText.of(text)
                .codePoints()
                .map(character -> isKnown(character) ? character : '_')
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private void look(Block block) {
        String name = block.label().isEmpty() ? block.id() : block.label();
        block.lines().forEach(line -> look("/text/" + block.id(), name, line));
    }

    private void look(String pointer, Object value) {
        if (value instanceof Record fields) {
            for (RecordComponent component : fields.getClass().getRecordComponents()) {
                look(pointer + "/" + component.getName(), read(component, fields));
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                look(pointer + "/" + i, list.get(i));
            }
        } else if (value instanceof String text) {
            look(pointer, "", text);
        }
    }

    private void look(String pointer, String name, String typed) {
        String text = PrintableText.of(typed);
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (!isKnown(character) && told.add(pointer + character)) {
                found.add(Violation.at(
                        pointer,
                        "unknownCharacter",
                        name,
                        new String(Character.toChars(shown(character))),
                        String.format(Locale.ROOT, "U+%04X", character),
                        before(text, i)));
            }
            i += Character.charCount(character);
        }
    }

    /** Some characters before a place, and none of a pair alone. */
    private static String before(String text, int end) {
        int start = Math.max(0, end - BEFORE);
        boolean pair = start > 0 && start < end && Character.isLowSurrogate(text.charAt(start));
        return text.substring(pair ? start + 1 : start, end).strip();
    }

    /** Line ends are set as such; a joiner, a mark of direction and a selector of a variant have no picture of their own. */
    private static boolean isKnown(int character) {
        return character == '\n' || Character.getType(character) == Character.FORMAT || LetterFont.canWrite(character);
    }

    /** What cannot be part of XML, or of a text at all, is told by its number only. */
    private static int shown(int character) {
        return Character.isISOControl(character)
                        || !Character.isDefined(character)
                        || Character.getType(character) == Character.SURROGATE
                ? ' '
                : character;
    }

    private static Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
