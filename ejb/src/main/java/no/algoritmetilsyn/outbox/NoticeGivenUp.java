package no.algoritmetilsyn.outbox;

import java.util.UUID;

/**
 * A notice could not be sent and is not tried any more, in the transaction that keeps it.
 *
 * @param recipientId identity of the one who was to be told
 * @param subjectKind kind of the thing the news was about
 * @param subjectId that thing
 * @param error a code or the name of an exception, without anything about the recipient
 */
public record NoticeGivenUp(UUID noticeId, UUID recipientId, String subjectKind, UUID subjectId, String error) {}
