package no.algoritmetilsyn.casefile;

import java.time.Instant;
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

    /** The kind that the feature keeps. */
    ProceedingKind kind();

    /** The legal state of each, a constant of the feature's own, in one query. */
    Map<UUID, String> states(Collection<UUID> ids);

    /**
     * What else there is to know about one: texts, numbers, truth values, days and moments by name, without anybody's
     * name or address; what is not known is left out.
     */
    Map<String, Object> facts(UUID id);

    /** The letters that were sent in one, oldest first. */
    List<Letter> letters(UUID id);
}
