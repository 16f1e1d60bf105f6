package no.algoritmetilsyn.letter.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.algoritmetilsyn.letter.LetterFrame;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.desk.Dispatch;
import no.algoritmetilsyn.letter.desk.LetterPage;
import no.algoritmetilsyn.letter.desk.LetterRecipient;
import no.algoritmetilsyn.letter.desk.LetterState;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.text.BlockUse;
import no.algoritmetilsyn.letter.text.HomelessText;
import no.algoritmetilsyn.letter.text.LetterPart;

/**
 * A letter: what stands in it, block by block, where it stands, what was signed and what was sent. The name of a person whom it goes to is
 * not told.
 *
 * @param language {@code nb}, {@code nn} or {@code en}
 * @param recipient to whom it goes: the name of an organisation, or in what capacity the case concerns a person; {@code PERSON} where
 *     that is not said, {@code ANONYMOUS} where nobody knows them
 * @param version raised by each change
 * @param dates what has happened to it; what has not is left out
 * @param number in the journal, {@code 2026/123-4}; from the first submission on
 * @param snapshotHash SHA-256 of what was submitted, which is what is signed; 64 hexadecimal digits
 * @param pdfHash SHA-256 of the PDF that was sent, 64 hexadecimal digits
 * @param blocks in the order in which they are read
 * @param homeless what was typed in blocks that are there no more; the letter is not ready until it has a place or was let go
 * @param newerTemplate version of the template that the draft can be brought to; left out when there is no newer one
 * @param text all that can be read in it, a line for each paragraph and point
 */
public record LetterAnswer(
        UUID id,
        UUID proceedingId,
        LetterKind kind,
        String language,
        LetterState state,
        String recipient,
        int version,
        Dates dates,
        @Nullable String number,
        @Nullable String snapshotHash,
        @Nullable String pdfHash,
        String title,
        List<Block> blocks,
        List<Homeless> homeless,
        @Nullable Integer newerTemplate,
        String text) {

    /**
     * When what has happened to a letter, by whichever of its copies: one that did not come through is followed by another, on paper.
     *
     * @param approved when it was signed
     * @param sent when it was sent
     * @param notified when the notice left that there is something to read
     * @param opened when its recipient first had it before their eyes
     * @param posted the day on which it was put in the post, the last time where it came back
     * @param returned the day on which the post brought it back, the last time
     * @param deemedArrived the day on which it first counts as having arrived
     * @param how by what it counts as having arrived
     */
    public record Dates(
            @Nullable Instant approved,
            @Nullable Instant sent,
            @Nullable Instant notified,
            @Nullable Instant opened,
            @Nullable LocalDate posted,
            @Nullable LocalDate returned,
            @Nullable LocalDate deemedArrived,
            @Nullable Dispatch.Arrival how) {

        static Dates of(OutgoingLetter letter, Instant notified, List<Dispatch> copies) {
            Optional<Dispatch> arrived = copies.stream()
                    .filter(copy -> copy.arrivedOn() != null)
                    .min(Comparator.comparing(Dispatch::arrivedOn));
            return new Dates(
                    letter.approvedAt(),
                    letter.sentAt(),
                    notified,
                    told(copies, Dispatch::openedAt)
                            .min(Comparator.naturalOrder())
                            .orElse(null),
                    told(copies, Dispatch::postedOn)
                            .max(Comparator.naturalOrder())
                            .orElse(null),
                    told(copies, Dispatch::returnedOn)
                            .max(Comparator.naturalOrder())
                            .orElse(null),
                    arrived.map(Dispatch::arrivedOn).orElse(null),
                    arrived.map(Dispatch::arrivedHow).orElse(null));
        }

        private static <T> Stream<T> told(List<Dispatch> copies, Function<Dispatch, T> when) {
            return copies.stream().map(when).filter(Objects::nonNull);
        }
    }

    /**
     * A block of a letter.
     *
     * @param id the same in all languages; {@code own-…} in a block that was added
     * @param part where it stands
     * @param use what a case officer may do with it
     * @param label what it is called where it is edited; empty in a fixed block
     * @param missing whether it must be written and is not
     * @param text a line for each point of a list
     */
    public record Block(String id, LetterPart part, BlockUse use, String label, boolean missing, String text) {

        static Block of(no.algoritmetilsyn.letter.text.Block block) {
            return new Block(
                    block.id(),
                    block.part(),
                    block.use(),
                    block.label(),
                    block.isMissing(),
                    String.join("\n", block.lines()));
        }
    }

    /**
     * What was typed in a block that is there no more.
     *
     * @param label what the block was called, or how the text begins
     * @param text a line for each point of a list
     */
    public record Homeless(String id, String label, String text) {

        static Homeless of(HomelessText text) {
            return new Homeless(text.id(), text.label(), String.join("\n", text.lines()));
        }
    }

    /** A letter as the staff sees it. */
    public static LetterAnswer of(LetterPage page, LetterRecipient recipient) {
        return of(
                page.letter(),
                page.snapshot(),
                recipient,
                page.copies(),
                page.newer() == null ? null : page.newer().text().version());
    }

    /**
     * A letter as the one sees it to whom it was sent.
     *
     * @param snapshot what stands in it
     * @param recipient to whom it went
     * @param copy whose dates are told
     */
    public static LetterAnswer of(
            OutgoingLetter letter, LetterSnapshot snapshot, LetterRecipient recipient, Dispatch copy) {
        return of(letter, snapshot, recipient, List.of(copy), null);
    }

    private static LetterAnswer of(
            OutgoingLetter letter,
            LetterSnapshot snapshot,
            LetterRecipient recipient,
            List<Dispatch> copies,
            Integer newerTemplate) {
        return new LetterAnswer(
                letter.id(),
                letter.proceedingId(),
                letter.kind(),
                letter.language().tag(),
                letter.state(),
                recipient.called(),
                letter.version(),
                Dates.of(letter, recipient.notifiedAt(), copies),
                letter.entryId() == null ? null : number(snapshot.frame()),
                letter.hash(),
                letter.pdfHash(),
                snapshot.text().title(),
                snapshot.text().blocks().stream().map(Block::of).toList(),
                snapshot.text().withoutPlace().stream().map(Homeless::of).toList(),
                newerTemplate,
                snapshot.text().plain());
    }

    private static String number(LetterFrame frame) {
        return frame.caseNumber() + "-" + frame.documentNumber();
    }
}
