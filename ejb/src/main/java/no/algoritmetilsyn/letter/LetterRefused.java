package no.algoritmetilsyn.letter;

import jakarta.ejb.ApplicationException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import no.algoritmetilsyn.casefile.step.input.HasViolations;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** A letter is not what it must be, and was neither printed nor submitted. Says what is wrong and where. */
@ApplicationException(rollback = true)
public class LetterRefused extends RuntimeException implements HasViolations {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** What Jakarta Validation finds: a limit may stand in the arguments, never a name. */
    private static final Set<String> TOLD_BY_FIELD =
            Set.of("required", "notAllowed", "tooLong", "tooSmall", "tooLarge", "tooEarly");

    private final transient List<Violation> violations;

    /** @param violations at least one */
    public LetterRefused(List<Violation> violations) {
        super("A letter was refused: "
                + violations.stream()
                        .map(violation -> violation.pointer() + " " + violation.code())
                        .collect(Collectors.joining(", ")));
        this.violations = List.copyOf(violations);
    }

    /** What is wrong: a JSON Pointer into the snapshot, a code, and what the text of the code mentions. */
    @Override
    public List<Violation> violations() {
        return violations;
    }

    @Override
    public String about() {
        return "letter";
    }

    /** What is wrong, a sentence each, in the language of the one who writes the letter. */
    public List<String> sentences(LetterLanguage language) {
        ResourceBundle words = words(language.locale());
        return violations.stream()
                .map(violation -> sentence(violation, words, language.locale()))
                .toList();
    }

    private static String sentence(Violation violation, ResourceBundle words, Locale locale) {
        String code = words.containsKey(violation.code()) ? violation.code() : "notAllowed";
        List<Object> arguments = new ArrayList<>(violation.arguments());
        if (code.equals("clauseMissing")) {
            arguments.set(0, words.getString("clause." + arguments.get(0)));
        } else if (arguments.isEmpty() || TOLD_BY_FIELD.contains(code)) {
            arguments.add(0, field(violation.pointer(), words));
        } else if (arguments.get(0).equals("")) {
            arguments.set(0, field(violation.pointer(), words));
        }
        return new MessageFormat(words.getString(code), locale).format(arguments.toArray());
    }

    /** What a field is called: the last name in its pointer. */
    private static String field(String pointer, ResourceBundle words) {
        String name = Arrays.stream(pointer.split("/"))
                .filter(part -> !part.isEmpty() && !Character.isDigit(part.charAt(0)))
                .reduce("", (before, last) -> last);
        return words.containsKey("field." + name) ? words.getString("field." + name) : name;
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle("no.algoritmetilsyn.letter.refused", locale, EXACT);
    }
}
