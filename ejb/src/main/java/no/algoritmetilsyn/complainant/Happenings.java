package no.algoritmetilsyn.complainant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.algoritmetilsyn.appeal.OutcomesElsewhere;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.complaint.ComplaintStatus;
import no.algoritmetilsyn.complaint.News;
import no.algoritmetilsyn.letter.desk.ReadLetter;
import no.algoritmetilsyn.publication.PublishedDecisions;

/** What has happened with a complaint, for the one who has filed it. What they have done themselves stands beside. */
@Dependent
public class Happenings {

    /**
     * Something that has happened.
     *
     * @param letter what was written; null for other news
     */
    public record Piece(News news, Instant at, ReadLetter letter) {}

    @Inject
    OutcomesElsewhere outcomes;

    @Inject
    PublishedDecisions published;

    /** All of it, in order. */
    List<Piece> of(Complaint complaint, List<ReadLetter> letters) {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece(News.RECEIVED, complaint.receivedAt(), null));
        if (complaint.sorting() != null) {
            pieces.add(new Piece(News.SORTED, complaint.sorting().sortedAt(), null));
        }
        letters.forEach(letter -> pieces.add(new Piece(News.LETTER, letter.sentAt(), letter)));
        if (complaint.complainantId() != null) {
            outcomes.decidedElsewhere(complaint.complainantId())
                    .forEach(at -> pieces.add(new Piece(News.OUTCOME, at, null)));
        }
        published
                .ledToBy(complaint.id())
                .forEach(decision -> pieces.add(new Piece(News.PUBLISHED, decision.changedAt(), null)));
        if (complaint.status() == ComplaintStatus.NOTED) {
            pieces.add(new Piece(News.ENDED, complaint.endedAt(), null));
        }
        pieces.sort(Comparator.comparing(Piece::at));
        return pieces;
    }
}
