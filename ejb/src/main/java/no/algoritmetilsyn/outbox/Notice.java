package no.algoritmetilsyn.outbox;

import java.util.UUID;

/**
 * That there is news, for one person. It holds ids only; what the news is stands in the system, behind a login or a
 * code.
 *
 * @param kind why it is sent, such as {@code complaint.answered}; for the operator, never in the text
 * @param recipientId identity of the recipient
 * @param subjectKind kind of the thing the news is about
 * @param subjectId the thing
 * @param language nb, nn, en or se
 * @param dedupKey the same for the same notice: asked for again, it is not sent again
 */
public record Notice(
        NoticeChannel channel,
        String kind,
        UUID recipientId,
        String subjectKind,
        UUID subjectId,
        String language,
        String dedupKey) {}
