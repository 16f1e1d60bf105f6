package no.algoritmetilsyn.law.web;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Line;
import no.algoritmetilsyn.platform.web.Texts;

/** Tells in one language why something follows from the law. */
public final class LawText {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_CLASS);

    private final Locale locale;
    private final ResourceBundle messages;
    private final UnaryOperator<String> citation;

    private LawText(Locale locale, UnaryOperator<String> citation) {
        this.locale = locale;
        this.messages = ResourceBundle.getBundle(Texts.BUNDLE, locale, NO_FALLBACK);
        this.citation = citation;
    }

    /**
     * Texts in the language that suits best, which cite no provision.
     *
     * @param asked {@code nb}, {@code nn} or {@code en} as asked for; null or another leaves it to what is accepted
     * @param accepted what the reader accepts, the best first; Norwegian without a form is bokmål, as is everything else
     */
    public static LawText in(String asked, List<Locale> accepted) {
        return new LawText(Languages.choose(asked, accepted), UnaryOperator.identity());
    }

    /** Texts in the language that suits best, with provisions cited in it. */
    public static LawText in(String asked, List<Locale> accepted, Laws laws) {
        Locale locale = Languages.choose(asked, accepted);
        return new LawText(locale, code -> laws.provision(code).citation(locale.getLanguage()));
    }

    /** The language, as a tag: {@code nb}, {@code nn} or {@code en}. */
    public String language() {
        return locale.getLanguage();
    }

    /** Any text by its key. */
    public String text(String key) {
        return messages.getString(key);
    }

    /** A text with values in it. */
    public String format(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key), locale).format(arguments);
    }

    /** A day with its weekday: "Monday 28 December 2026". */
    public String day(LocalDate date) {
        return date.format(pattern(messages.getString("deadline.format.day")));
    }

    /** How a letter cites a provision. */
    public String citation(String provision) {
        return citation.apply(provision);
    }

    /** One line of an explanation, as a sentence. */
    public String sentence(Line line) {
        Object[] arguments = new Object[line.arguments().size()];
        for (int place = 0; place < arguments.length; place++) {
            arguments[place] = argument(line, place);
        }
        return sentence(format(line.kind().texts() + "." + line.kind().name(), arguments));
    }

    private Object argument(Line line, int place) {
        String written = line.arguments().get(place);
        return switch (line.kind().argument(place)) {
            case DATE -> day(LocalDate.parse(written));
            case MOMENT -> OffsetDateTime.parse(written).format(pattern(messages.getString("deadline.format.moment")));
            case NUMBER -> Long.valueOf(written);
            case DECIMAL -> decimal(written);
            case DAY_OFF -> messages.getString("deadline.dayOff." + written);
            case PROVISION -> citation(written);
            case TEXT -> written;
        };
    }

    /** With all its decimals, and the sign before them that the language uses. */
    private String decimal(String written) {
        return language().equals("en") ? written : written.replace('.', ',');
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }

    /** Dates and numbers may stand first, and Norwegian writes weekdays small. */
    private String sentence(String text) {
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
