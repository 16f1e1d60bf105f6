package no.algoritmetilsyn.deadline.web;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import no.algoritmetilsyn.deadline.DeadlineRule;
import no.algoritmetilsyn.deadline.Refusal;
import no.algoritmetilsyn.deadline.counting.DayOff;
import no.algoritmetilsyn.deadline.counting.Step;
import no.algoritmetilsyn.platform.web.Texts;

/** Tells deadlines in one language: rules, steps, dates. */
public final class DeadlineText {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_CLASS);

    private final Locale locale;
    private final ResourceBundle messages;

    private DeadlineText(Locale locale) {
        this.locale = locale;
        this.messages = ResourceBundle.getBundle(Texts.BUNDLE, locale, NO_FALLBACK);
    }

    /**
     * Texts in the language that suits best.
     *
     * @param asked {@code nb}, {@code nn} or {@code en} as asked for; null or another leaves it to what is accepted
     * @param accepted what the reader accepts, the best first; Norwegian without a form is bokmål, as is everything else
     */
    public static DeadlineText in(String asked, List<Locale> accepted) {
        return new DeadlineText(Languages.choose(asked, accepted));
    }

    /** The language, as a tag: {@code nb}, {@code nn} or {@code en}. */
    public String language() {
        return locale.getLanguage();
    }

    /** What a rule is called. */
    public String name(DeadlineRule rule) {
        return messages.getString("deadline.rule." + rule.code());
    }

    /** What happens when the time is out. */
    public String follows(DeadlineRule rule) {
        return messages.getString("deadline.follows." + rule.follows());
    }

    /** How long a rule gives: "3 weeks". */
    public String length(DeadlineRule rule) {
        return format("deadline.length." + rule.limit().unit(), rule.limit().amount());
    }

    /** A constant of one of the enums of the feature, by its key: {@code deadline.nature.SET_LIMIT}. */
    public String constant(String name, Enum<?> constant) {
        return messages.getString("deadline." + name + "." + constant.name());
    }

    /** Why it was refused. */
    public String refusal(Refusal refusal) {
        return constant("refusal", refusal);
    }

    /** Any text by its key. */
    public String text(String key) {
        return messages.getString(key);
    }

    /** One step of the explanation, as a sentence. */
    public String step(Step step) {
        Object[] arguments = new Object[step.arguments().size()];
        for (int place = 0; place < arguments.length; place++) {
            arguments[place] = argument(step, place);
        }
        return sentence(format("deadline.stepKind." + step.kind(), arguments));
    }

    /** A day with its weekday: "Monday 28 December 2026". */
    public String day(LocalDate date) {
        return date.format(pattern(messages.getString("deadline.format.day")));
    }

    private Object argument(Step step, int place) {
        String written = step.arguments().get(place);
        return switch (step.kind().argument(place)) {
            case DATE -> day(LocalDate.parse(written));
            case MOMENT -> OffsetDateTime.parse(written).format(pattern(messages.getString("deadline.format.moment")));
            case NUMBER -> Long.valueOf(written);
            case DAY_OFF -> constant("dayOff", DayOff.valueOf(written));
        };
    }

    /** A text with values in it. */
    String format(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key), locale).format(arguments);
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }

    /** Dates and numbers may stand first, and Norwegian writes weekdays small. */
    private String sentence(String text) {
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
