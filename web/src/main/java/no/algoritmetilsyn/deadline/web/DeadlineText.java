package no.algoritmetilsyn.deadline.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.algoritmetilsyn.deadline.DeadlineRule;
import no.algoritmetilsyn.deadline.Refusal;
import no.algoritmetilsyn.deadline.counting.DeadlineLine;
import no.algoritmetilsyn.law.web.LawText;

/** Tells deadlines in one language: rules, lines, dates. */
public final class DeadlineText {

    private final LawText words;

    private DeadlineText(LawText words) {
        this.words = words;
    }

    /**
     * Texts in the language that suits best.
     *
     * @param asked {@code nb}, {@code nn} or {@code en} as asked for; null or another leaves it to what is accepted
     * @param accepted what the reader accepts, the best first; Norwegian without a form is bokmål, as is everything else
     */
    public static DeadlineText in(String asked, List<Locale> accepted) {
        return new DeadlineText(LawText.in(asked, accepted));
    }

    /** Texts in a language that was chosen already. */
    static DeadlineText of(LawText words) {
        return new DeadlineText(words);
    }

    /** The language, as a tag: {@code nb}, {@code nn} or {@code en}. */
    public String language() {
        return words.language();
    }

    /** What a rule is called. */
    public String name(DeadlineRule rule) {
        return words.text("deadline.rule." + rule.code());
    }

    /** What happens when the time is out. */
    public String follows(DeadlineRule rule) {
        return words.text("deadline.follows." + rule.follows());
    }

    /** How long a rule gives: "3 weeks". */
    public String length(DeadlineRule rule) {
        return format("deadline.length." + rule.limit().unit(), rule.limit().amount());
    }

    /** A constant of one of the enums of the feature, by its key: {@code deadline.nature.SET_LIMIT}. */
    public String constant(String name, Enum<?> constant) {
        return words.text("deadline." + name + "." + constant.name());
    }

    /** Why it was refused. */
    public String refusal(Refusal refusal) {
        return constant("refusal", refusal);
    }

    /** Any text by its key. */
    public String text(String key) {
        return words.text(key);
    }

    /** One line of the explanation, as a sentence. */
    public String line(DeadlineLine line) {
        return words.sentence(line);
    }

    /** A day with its weekday: "Monday 28 December 2026". */
    public String day(LocalDate date) {
        return words.day(date);
    }

    /** A text with values in it. */
    String format(String key, Object... arguments) {
        return words.format(key, arguments);
    }
}
