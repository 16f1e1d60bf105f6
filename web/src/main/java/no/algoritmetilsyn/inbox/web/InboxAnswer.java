package no.algoritmetilsyn.inbox.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.inbox.InboxLetter;
import no.algoritmetilsyn.inbox.InboxRow;

/**
 * Something that is asked of an organisation for which the caller speaks.
 *
 * @param reference what people call it
 * @param organisation of whom it is asked
 * @param asked what is asked for
 * @param due last day for an answer, Europe/Oslo
 * @param law provision on which it is asked
 * @param waiting whether the authority waits for the organisation
 * @param letters newest first
 */
record InboxAnswer(
        UUID proceedingId,
        ProceedingKind kind,
        String reference,
        String organisation,
        @Nullable String asked,
        @Nullable LocalDate due,
        @Nullable String law,
        boolean waiting,
        List<Letter> letters) {

    /**
     * A letter that was sent.
     *
     * @param kind constant of the letter desk, or of the feature that has written it
     * @param opened when somebody of the organisation first opened it
     */
    record Letter(UUID id, String kind, Instant sent, @Nullable Instant opened) {

        static Letter of(InboxLetter letter) {
            return new Letter(letter.id(), letter.kind(), letter.sent(), letter.opened());
        }
    }

    static InboxAnswer of(InboxRow row, List<InboxLetter> letters) {
        return new InboxAnswer(
                row.proceeding().id(),
                row.proceeding().kind(),
                row.proceeding().reference(),
                row.organisation(),
                row.matter() == null ? null : row.matter().asked(),
                row.matter() == null ? null : row.matter().until(),
                row.matter() == null ? null : row.matter().law(),
                row.isWaiting(),
                letters.stream().map(Letter::of).toList());
    }
}
