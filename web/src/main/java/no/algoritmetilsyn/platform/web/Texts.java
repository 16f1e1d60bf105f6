package no.algoritmetilsyn.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Texts and dates in the reader's language, for beans and for pages that fill in words. */
@Named
@RequestScoped
public class Texts {

    /** The base name of the bundle of all words; see {@link no.algoritmetilsyn.platform.web.texts.FeatureTexts}. */
    public static final String BUNDLE = "no.algoritmetilsyn.platform.web.texts.Messages";

    private static final int NEAR_DAYS = 3;
    private static final Locale NORWEGIAN = Language.NB.locale();

    @Inject
    HttpServletRequest request;

    @Inject
    AuthorityClock clock;

    private Language language;

    /** The reader's language. */
    public Language getLanguage() {
        if (language == null) {
            language = Language.of(request);
        }
        return language;
    }

    /** The languages to choose from. */
    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    /**
     * The text with this key.
     *
     * @param arguments what to fill in for {@code {0}}, {@code {1}} … (rules of {@link MessageFormat})
     * @throws java.util.MissingResourceException when there is no such key
     */
    public String get(String key, Object... arguments) {
        return text(getLanguage(), key, arguments);
    }

    /** The text with this key, or another one where the key is made of data and may not be known. */
    public String known(String key, String otherwise) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, getLanguage().locale());
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }

    /** The text of an enum constant: key {@code <feature>.<enum>.<CONSTANT>}. */
    public String of(String prefix, Enum<?> constant) {
        return get(prefix + "." + constant.name());
    }

    /** Constants of an enum to choose from, in the same words. */
    public List<Option> options(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> new Option(constant.name(), of(prefix, constant)))
                .toList();
    }

    /** The text with this key in a language, outside a request. */
    public static String text(Language language, String key, Object... arguments) {
        String text = ResourceBundle.getBundle(BUNDLE, language.locale()).getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, language.locale()).format(arguments);
    }

    /** A date in words: 5. januar 2027, 5 January 2027. */
    public String date(LocalDate date) {
        return date == null ? "" : date.format(words("d MMMM yyyy", "d. MMMM yyyy"));
    }

    /** A year, a month or a day in ISO 8601 in words: 2027, januar 2027, 5. januar 2027; what is none stays as it is. */
    public String partialDate(String iso) {
        try {
            if (iso.matches("\\d{4}-\\d{2}")) {
                return YearMonth.parse(iso).format(words("MMMM yyyy", "MMMM yyyy"));
            }
            return iso.matches("\\d{4}") ? iso : date(LocalDate.parse(iso));
        } catch (DateTimeException none) {
            return iso;
        }
    }

    /** A month, briefly: jan. 27, Jan 27. */
    public String month(YearMonth month) {
        return month.format(words("MMM yy", "MMM yy"));
    }

    /** The day of a moment in words, in Norwegian time. */
    public String day(Instant moment) {
        return moment == null ? "" : date(LocalDate.ofInstant(moment, AuthorityClock.ZONE));
    }

    /** A moment in words, in Norwegian time: 5. januar 2027 kl. 14.05, 5 January 2027 at 14:05. */
    public String moment(Instant moment) {
        return moment == null
                ? ""
                : moment.atZone(AuthorityClock.ZONE)
                        .format(words("d MMMM yyyy 'at' HH:mm", "d. MMMM yyyy 'kl.' HH.mm"));
    }

    /** A time of day, in Norwegian time: 14.05, 14:05. */
    public String time(Instant moment) {
        return moment.atZone(AuthorityClock.ZONE).format(words("HH:mm", "HH.mm"));
    }

    /** Days from today until a date: negative when it has passed. */
    public long daysUntil(LocalDate date) {
        return ChronoUnit.DAYS.between(clock.today(), date);
    }

    /** The ids that are not null, as one attribute; null when all are, so that the attribute is left out. */
    public String join(String... ids) {
        String joined = String.join(
                " ",
                java.util.Arrays.stream(ids).filter(java.util.Objects::nonNull).toList());
        return joined.isEmpty() ? null : joined;
    }

    /** What something is about: the organisation, where it is known, and a title. */
    public String about(String organisation, String title) {
        return organisation == null ? title : get("casefile.matter.about", organisation, title);
    }

    /** A whole number as it is read in the language: 1 234, 1,234. It does not break. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(getLanguage().locale()).format(number);
    }

    /** Words with commas between. */
    public String list(List<String> words) {
        return String.join(", ", words);
    }

    /** How much time is left until a date, in words. */
    public String timeLeft(LocalDate date) {
        long days = daysUntil(date);
        if (days == 0) {
            return get("at.deadline.today");
        }
        return days > 0 ? get("at.deadline.left", days) : get("at.deadline.over", -days);
    }

    /** The tone in which {@code at:deadline} says it: danger when passed, warning when near, else neutral. */
    public String urgency(LocalDate date) {
        long days = daysUntil(date);
        if (days < 0) {
            return "danger";
        }
        return days <= NEAR_DAYS ? "warning" : "neutral";
    }

    private DateTimeFormatter words(String english, String norwegian) {
        // The names of months are the same in bokmål and nynorsk, and every Java has those of bokmål.
        return getLanguage() == Language.EN
                ? DateTimeFormatter.ofPattern(english, Locale.UK)
                : DateTimeFormatter.ofPattern(norwegian, NORWEGIAN);
    }
}
