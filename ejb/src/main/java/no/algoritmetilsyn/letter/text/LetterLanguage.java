package no.algoritmetilsyn.letter.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/**
 * The languages in which letters are written: both written forms of Norwegian (språklova § 13: people who write to the
 * authority are answered in their own), and English for readers who understand neither.
 */
public enum LetterLanguage {
    /** Bokmål, also for a language in which there are no letters. */
    NB("d. MMMM uuuu"),
    /** Nynorsk. */
    NN("d. MMMM uuuu"),
    /** English. */
    EN("d MMMM uuuu");

    private final Locale locale;
    private final DateTimeFormatter day;

    LetterLanguage(String pattern) {
        locale = Locale.forLanguageTag(tag());
        // Java names the months in bokmål only; they are the same in nynorsk.
        day = DateTimeFormatter.ofPattern(pattern, name().equals("EN") ? Locale.UK : Locale.forLanguageTag("nb"));
    }

    /** The tag of BCP 47, as in the {@code lang} attribute: {@code nb}, {@code nn} or {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The locale with this tag. */
    public Locale locale() {
        return locale;
    }

    /** A day in words, such as {@code 4. desember 2026}. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** The language with this tag; bokmål where there is none. */
    public static LetterLanguage of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElse(NB);
    }
}
