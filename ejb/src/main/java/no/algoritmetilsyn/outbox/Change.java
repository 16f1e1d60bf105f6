package no.algoritmetilsyn.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * That something has changed.
 *
 * @param place where it stands in the feed
 * @param kind kind of the thing: one of those below, or the name of a kind of proceeding
 * @param subjectId the thing
 * @param version its version after the change; a reader that has this one or a later has nothing to do
 * @param at when
 */
public record Change(ChangeCursor place, String kind, UUID subjectId, long version, Instant at) {

    /** A record of the register. */
    public static final String RECORD = "algorithm";

    /** A record of which something may no longer be known that could be before. */
    public static final String RECORD_HIDDEN = "algorithm.hidden";

    /** A record on which something else is worked than before; told by the database. */
    public static final String RECORD_DRAFT = "algorithm.draft";

    /** A case, and who may see it. */
    public static final String CASEFILE = "casefile";
}
