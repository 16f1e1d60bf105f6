package no.algoritmetilsyn.inbox.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import no.algoritmetilsyn.inbox.OpenLetter;

/**
 * A letter, for those to whom it was sent.
 *
 * @param kind constant of the letter desk, or of the feature that has written it
 * @param title what stands above it, where it has a title of its own
 * @param language {@code nb}, {@code nn} or {@code en}
 * @param text what it says, where it is plain text
 * @param html what it says, where it is a part of a page
 * @param pdf id of the file below {@code /virksomhet/dokument/}
 */
record InboxLetterAnswer(
        UUID id,
        UUID proceedingId,
        String kind,
        @Nullable String title,
        String language,
        Instant sent,
        @Nullable String text,
        @Nullable String html,
        @Nullable UUID pdf) {

    static InboxLetterAnswer of(OpenLetter open) {
        return new InboxLetterAnswer(
                open.letter().id(),
                open.letter().proceeding().id(),
                open.letter().kind(),
                open.letter().title(),
                open.letter().language(),
                open.letter().sent(),
                open.text(),
                open.article(),
                open.pdf());
    }
}
