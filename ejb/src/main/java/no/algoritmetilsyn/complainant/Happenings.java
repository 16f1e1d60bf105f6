package no.algoritmetilsyn.complainant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.algoritmetilsyn.appeal.OutcomesElsewhere;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.complaint.ComplaintStatus;
import no.algoritmetilsyn.complaint.News;
import no.algoritmetilsyn.letter.desk.ReadLetter;
import no.algoritmetilsyn.platform.Rows;
import no.algoritmetilsyn.publication.PublishedDecisions;

/** What has happened with a complaint, for the one who has filed it. What they have done themselves stands beside. */
@Dependent
public class Happenings {

    /** An inspection or an order that has closed, and that its body was told of; parameter: id of the proceeding. */
    static final String CLOSED =
            """
            SELECT p.id FROM proceedings p LEFT JOIN inspections i ON i.id = p.id
            WHERE p.id = :id AND p.ended_at IS NOT NULL AND p.kind IN ('INSPECTION', 'ORDER')
              AND (i.id IS NULL OR i.reported_at IS NOT NULL)
            """;

    private static final String CLOSED_BY_COMPLAINT =
            """
            SELECT p.kind, p.ended_at FROM led_to(CAST(:id AS uuid)) led JOIN proceedings p ON p.id = led.id
            LEFT JOIN inspections i ON i.id = p.id
            WHERE p.ended_at IS NOT NULL AND p.kind IN ('INSPECTION', 'ORDER') AND (i.id IS NULL OR i.reported_at IS NOT NULL)
            """;

    @PersistenceContext
    EntityManager entities;

    /**
     * Something that has happened.
     *
     * @param letter what was written; null for other news
     * @param what kind of thing has closed or was published, a constant of its feature; null for other news
     */
    public record Piece(News news, Instant at, ReadLetter letter, String what) {

        static Piece of(News news, Instant at) {
            return new Piece(news, at, null, null);
        }
    }

    @Inject
    OutcomesElsewhere outcomes;

    @Inject
    PublishedDecisions published;

    /** All of it, in order. */
    List<Piece> of(Complaint complaint, List<ReadLetter> letters) {
        var pieces = new ArrayList<Piece>();
        pieces.add(Piece.of(News.RECEIVED, complaint.receivedAt()));
        if (complaint.sorting() != null) {
            pieces.add(Piece.of(News.SORTED, complaint.sorting().sortedAt()));
        }
        letters.forEach(letter -> pieces.add(new Piece(News.LETTER, letter.sentAt(), letter, null)));
        if (complaint.complainantId() != null) {
            outcomes.decidedElsewhere(complaint.complainantId()).forEach(at -> pieces.add(Piece.of(News.OUTCOME, at)));
        }
        published
                .ledToBy(complaint.id())
                .forEach(decision -> pieces.add(new Piece(
                        News.PUBLISHED,
                        decision.changedAt(),
                        null,
                        decision.kind().name())));
        pieces.addAll(closed(complaint));
        if (complaint.status() == ComplaintStatus.NOTED) {
            pieces.add(Piece.of(News.ENDED, complaint.endedAt()));
        }
        pieces.sort(Comparator.comparing(Piece::at));
        return pieces;
    }

    private List<Piece> closed(Complaint complaint) {
        Query query =
                entities.createNativeQuery(CLOSED_BY_COMPLAINT, Object[].class).setParameter("id", complaint.id());
        return Rows.of(query)
                .map(row -> new Piece(News.CLOSED, (Instant) row[1], null, (String) row[0]))
                .toList();
    }
}
