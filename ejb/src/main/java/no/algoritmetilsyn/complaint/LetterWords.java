package no.algoritmetilsyn.complaint;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** The words of letters to complainants, in one language. */
final class LetterWords {

    private static final Set<String> LANGUAGES = Set.of("nb", "nn", "en");

    private final Locale locale;
    private final ResourceBundle words;

    private LetterWords(String language) {
        locale = Locale.forLanguageTag(language);
        words = ResourceBundle.getBundle(
                "no.algoritmetilsyn.complaint.letters",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Those of a complainant; bokmål where we have no letters in their language. */
    static LetterWords in(String language) {
        return new LetterWords(LANGUAGES.contains(language) ? language : "nb");
    }

    String get(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }

    /** A day in words. */
    String day(LocalDate day) {
        boolean english = locale.getLanguage().equals("en");
        return day.format(DateTimeFormatter.ofPattern(
                english ? "d MMMM yyyy" : "d. MMMM yyyy", english ? Locale.UK : Locale.forLanguageTag("nb")));
    }
}
