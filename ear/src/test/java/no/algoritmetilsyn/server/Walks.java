package no.algoritmetilsyn.server;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * How walks over all pages are made: once, in three languages by turns, another one first each day; by the long forms in each
 * language from its first page to its last.
 */
public final class Walks {

    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");

    /** Set by the long forms. */
    private static final boolean EVERY_LANGUAGE = Boolean.getBoolean("axe.every.language");

    private Walks() {}

    /** How the windows of each walk are opened. */
    public static Stream<Browser.Options> all() {
        int day = (int) (LocalDate.now().toEpochDay() % LANGUAGES.size());
        return EVERY_LANGUAGE
                ? LANGUAGES.stream().map(Browser.Options.WIDE::in)
                : Stream.of(Browser.Options.WIDE.inTurn(LANGUAGES.get(day)));
    }

    /** The languages of a look at a single page: one of them each day, by the long forms each. */
    public static Stream<String> languages() {
        return LANGUAGES.stream().filter(language -> isTurnOf(language, 0));
    }

    /** Whether a page, by its place in a list, is looked at in a language: in one of them each day, by the long forms in each. */
    public static boolean isTurnOf(String language, int place) {
        long turn = LocalDate.now().toEpochDay() + place;
        return EVERY_LANGUAGE || turn % LANGUAGES.size() == LANGUAGES.indexOf(language);
    }

    /** The language whose turn comes after that of another. */
    static String after(String language) {
        return LANGUAGES.get((LANGUAGES.indexOf(language) + 1) % LANGUAGES.size());
    }
}
