package no.algoritmetilsyn.demand;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import no.algoritmetilsyn.demand.step.WrittenForm;

/** The words of letters to bodies, in one form of Norwegian. */
final class DemandWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("nb"));

    private final Locale locale;
    private final ResourceBundle words;

    DemandWords(WrittenForm form) {
        locale = Locale.forLanguageTag(form.language());
        words = ResourceBundle.getBundle(
                "no.algoritmetilsyn.demand.letters",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String get(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }

    /** A day in words: the months are called the same in both forms. */
    String day(LocalDate day) {
        return day.format(DAY);
    }

    String language() {
        return locale.getLanguage();
    }
}
