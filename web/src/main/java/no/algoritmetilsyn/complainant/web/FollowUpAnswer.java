package no.algoritmetilsyn.complainant.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.complaint.ComplaintStatus;
import no.algoritmetilsyn.letter.desk.ReadLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.platform.web.TimelineEntry;
import no.algoritmetilsyn.publication.PublishedDecision;

/**
 * Where a complaint stands, and where it has led.
 *
 * @param proceedingId by which the staff's calls know it
 * @param happened in order
 * @param letters to the one who has complained, oldest first, of the complaint and of all that it has led to
 * @param published what it has led to that everybody can read, newest first
 */
record FollowUpAnswer(
        String reference,
        UUID proceedingId,
        ComplaintStatus status,
        Instant receivedAt,
        Next next,
        List<Happened> happened,
        List<OwnLetter> letters,
        List<Led> published) {

    /** Who has to act. */
    enum By {
        AUTHORITY,
        NOBODY
    }

    /**
     * What comes next.
     *
     * @param what in the reader's language
     */
    record Next(String what, By by) {}

    /**
     * Something that has happened.
     *
     * @param what in the reader's language
     */
    record Happened(Instant at, String what) {

        static Happened of(TimelineEntry entry) {
            return new Happened(entry.moment(), entry.title());
        }
    }

    /**
     * A letter, which is read by its id and the same code.
     *
     * @param language in which it is written
     */
    record OwnLetter(UUID id, LetterKind kind, String language, Instant sent) {

        static OwnLetter of(ReadLetter letter) {
            return new OwnLetter(letter.id(), letter.kind(), letter.language(), letter.sentAt());
        }
    }

    /** A report or a decision that is published. */
    record Led(UUID id, String title) {

        static Led of(PublishedDecision decision) {
            return new Led(decision.id(), decision.title());
        }
    }
}
