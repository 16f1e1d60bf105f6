package no.algoritmetilsyn.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the feature of a kind of proceeding tells about its own rows, for pages and programs that show proceedings of every
 * kind. The caller has asked the access table for the case.
 */
public interface ProceedingFacts {

    /** A letter that was sent in a proceeding. */
    record Letter(UUID id, String kind, Instant sent) {}

    /**
     * A point of what is asked or ordered, with a limit, answers and tasks of its own.
     *
     * @param id by which deadlines and tasks name it
     * @param number from 1
     * @param state a constant of the feature
     * @param limit last day, Europe/Oslo; null when none is set
     */
    record Point(UUID id, int number, String text, String state, LocalDate limit) {}

    /**
     * The words by which the staff finds a proceeding, beside those of its case and of what it is about.
     *
     * @param summary what it says in the main, or null
     * @param others further texts by name; what is not known is null
     */
    record Words(String summary, Map<String, String> others) {

        /** Of a proceeding that says nothing of its own. */
        public static final Words NONE = new Words(null, Map.of());
    }

    /** The kind that the feature keeps. */
    ProceedingKind kind();

    /** The legal state of each, a constant of the feature's own, in one query. */
    Map<UUID, String> states(Collection<UUID> ids);

    /**
     * What else there is to know about one: texts, numbers, truth values, days and moments by name, without anybody's
     * name or address; what is not known is left out.
     */
    Map<String, Object> facts(UUID id);

    /** The language in which the one it is about is written to, as a tag such as {@code nn}. */
    String language(UUID id);

    /** The words of each, in a fixed number of queries, without anybody's name or address. */
    Map<UUID, Words> words(Collection<UUID> ids);

    /** The letters that were sent in one, oldest first. */
    List<Letter> letters(UUID id);

    /** The points that one consists of, by number; none of a kind that has none. */
    default List<Point> points(UUID id) {
        return List.of();
    }
}
