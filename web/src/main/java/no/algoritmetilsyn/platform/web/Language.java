package no.algoritmetilsyn.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The languages of the pages. A locale is only ever one of these, never built from what a request says: script in a
 * locale has reached pages before.
 */
public enum Language {
    /** Bokmål, also for readers whose language we do not have. */
    NB("Bokmål"),
    NN("Nynorsk"),
    EN("English");

    /** The parameter and the cookie that choose. */
    static final String CHOICE = "spraak";

    /** Browsers send less than a hundred characters; reading the header takes time with the square of its length. */
    private static final int LONGEST_HEADER = 1_000;

    private final String label;
    private final Locale locale;

    Language(String label) {
        this.label = label;
        this.locale = Locale.forLanguageTag(tag());
    }

    /** The tag of BCP 47, as in the {@code lang} attribute. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@link #tag()} for expressions in pages. */
    public String getTag() {
        return tag();
    }

    /** The language's name in itself. */
    public String getLabel() {
        return label;
    }

    /** The locale, for formats. */
    public Locale locale() {
        return locale;
    }

    /** The language with this tag, if it is one of ours. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equalsIgnoreCase(tag))
                .findFirst();
    }

    /** The reader's language: the parameter, else the cookie, else what the browser asks for, else bokmål. */
    public static Language of(HttpServletRequest request) {
        return chosen(request)
                .or(() -> remembered(request))
                .or(() -> accepted(request.getHeader("Accept-Language")))
                .orElse(NB);
    }

    /** What the address chooses. Read from the query itself, so that no body is parsed for it. */
    static Optional<Language> chosen(HttpServletRequest request) {
        String query = Requests.query(request);
        return Stream.ofNullable(query)
                .flatMap(text -> Arrays.stream(text.split("&")))
                .filter(pair -> pair.startsWith(CHOICE + "="))
                .map(pair -> of(pair.substring(CHOICE.length() + 1)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(OwnCookie.LANGUAGE.key()))
                .map(Cookie::getValue)
                .map(Language::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The first of our languages in the reader's order of preference; {@code no} is bokmål. */
    public static Optional<Language> accepted(String header) {
        if (header == null || header.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> range.getRange().split("-")[0])
                    .map(tag -> tag.equals("no") ? Optional.of(NB) : of(tag))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
