package no.algoritmetilsyn.complainant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    /** An inspection or an order that has closed, and that its body was told of; parameter: id of the proceeding. */
    static final String CLOSED =
            """
            SELECT p.id FROM proceedings p LEFT JOIN inspections i ON i.id = p.id
            WHERE p.id = :id AND p.ended_at IS NOT NULL AND p.kind IN ('INSPECTION', 'ORDER')
              AND (i.id IS NULL OR i.reported_at IS NOT NULL)
            """;

    private static final String CLOSED_BY_COMPLAINT =
            """
            SELECT p.ended_at FROM led_to(CAST(:id AS uuid)) led JOIN proceedings p ON p.id = led.id
            LEFT JOIN inspections i ON i.id = p.id
            WHERE p.ended_at IS NOT NULL AND p.kind IN ('INSPECTION', 'ORDER') AND (i.id IS NULL OR i.reported_at IS NOT NULL)
            """;

    @PersistenceContext
    EntityManager entities;

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
        closed(complaint).forEach(at -> pieces.add(new Piece(News.CLOSED, at, null)));
        if (complaint.status() == ComplaintStatus.NOTED) {
            pieces.add(new Piece(News.ENDED, complaint.endedAt(), null));
        }
        pieces.sort(Comparator.comparing(Piece::at));
        return pieces;
    }

    private List<Instant> closed(Complaint complaint) {
        List<?> rows = entities.createNativeQuery(CLOSED_BY_COMPLAINT, Instant.class)
                .setParameter("id", complaint.id())
                .getResultList();
        return rows.stream().map(Instant.class::cast).toList();
    }
}
