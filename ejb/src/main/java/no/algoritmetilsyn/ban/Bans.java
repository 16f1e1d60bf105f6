package no.algoritmetilsyn.ban;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealSuspension;
import no.algoritmetilsyn.appeal.AppealsOfDecision;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Finds the rows of interim bans. */
@Dependent
class Bans {

    @PersistenceContext
    EntityManager entities;

    @Inject
    AppealsOfDecision appeals;

    @Inject
    AuthorityClock clock;

    Ban ban(UUID id) {
        return entities.find(Ban.class, id);
    }

    /** The ban that carries out a decision, as long as it is open. */
    Optional<Ban> openOf(UUID decision) {
        return entities.createQuery("select b from Ban b where b.decisionId = :decision", Ban.class)
                .setParameter("decision", decision)
                .getResultStream()
                .filter(ban -> ban.state().isOpen())
                .findFirst();
    }

    /** Whether it binds nobody today, because its effect is suspended (forvaltningsloven § 42). */
    boolean isSuspendedToday(Ban ban) {
        return appeals.isSuspended(ban.decisionId(), clock.today());
    }

    /** When it binds nobody, today or later. */
    List<AppealSuspension> suspensions(Ban ban) {
        return appeals.suspensions(ban.decisionId()).stream()
                .filter(suspension -> !suspension.isOver(clock.today()))
                .toList();
    }

    /** What a decision is to forbid; empty before somebody has written it. */
    Optional<BanDraft> draft(UUID decision) {
        return Optional.ofNullable(entities.find(BanDraft.class, decision));
    }

    /** What the body has said, oldest first. */
    List<BanStatement> statements(UUID id) {
        return of(
                id, "select s from BanStatement s where s.banId = :ban order by s.enteredAt, s.id", BanStatement.class);
    }

    /** What came of looking at it again, oldest first; the draft, if there is one, last. */
    List<BanReview> reviews(UUID id) {
        return of(id, "select r from BanReview r where r.banId = :ban order by r.draftedAt, r.id", BanReview.class);
    }

    /** The review whose letter is not sent. */
    Optional<BanReview> drafted(UUID id) {
        return reviews(id).stream().filter(review -> review.sentAt() == null).findFirst();
    }

    /** Whether the body has said something after a review was written. */
    boolean isSomethingSaidAfter(UUID id, BanReview review) {
        return statements(id).stream()
                .anyMatch(statement -> statement.enteredAt().isAfter(review.draftedAt()));
    }

    private <T> List<T> of(UUID id, String query, Class<T> type) {
        return entities.createQuery(query, type).setParameter("ban", id).getResultList();
    }
}
