package no.algoritmetilsyn.inspection;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** The words that reports are made of, in the written form of the body. */
final class ReportWords {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;

    ReportWords(LetterLanguage language) {
        words = ResourceBundle.getBundle("no.algoritmetilsyn.inspection.report", language.locale(), EXACT);
    }

    /** A sentence with its values filled in. */
    String get(String key, Object... values) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(values);
    }

    /** The word for a constant: {@code kind.BREACH}. */
    String of(String key, Enum<?> constant) {
        return words.getString(key + "." + constant.name());
    }
}
