package no.algoritmetilsyn.inbox.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import no.algoritmetilsyn.inbox.OpenLetter;

/**
 * A letter, for those to whom it was sent.
 *
 * @param kind constant of the letter desk
 * @param title what stands above it
 * @param language {@code nb}, {@code nn} or {@code en}
 * @param html what it says, as a part of a page
 * @param pdf id of the file below {@code /virksomhet/dokument/}; left out for the seconds in which it is printed
 */
record InboxLetterAnswer(
        UUID id,
        UUID proceedingId,
        String kind,
        String title,
        String language,
        Instant sent,
        String html,
        @Nullable UUID pdf) {

    static InboxLetterAnswer of(OpenLetter open) {
        return new InboxLetterAnswer(
                open.letter().id(),
                open.letter().proceeding().id(),
                open.letter().kind(),
                open.letter().title(),
                open.letter().language(),
                open.letter().sent(),
                open.article(),
                open.pdf());
    }
}
