package no.algoritmetilsyn.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * That something has changed.
 *
 * @param place where it stands in the feed
 * @param kind kind of the thing, such as {@code algorithm}
 * @param subjectId the thing
 * @param version its version after the change; a reader that has this one or a later has nothing to do
 * @param at when
 */
public record Change(ChangeCursor place, String kind, UUID subjectId, long version, Instant at) {}
