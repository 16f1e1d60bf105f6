package no.algoritmetilsyn.letter.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.step.EndingCheck;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.Lack;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.outbox.NoticeGivenUp;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.task.TaskHistory;

/** Has somebody look after what did not come through: the case is told, and a task opens for its group. */
@ApplicationScoped
public class FailedDispatches implements EndingCheck {

    private static final String MEND = StepRun.taskOf(MendDispatch.class);

    /** What trying again does not change: the recipient has to be reached otherwise. */
    private static final Set<String> NO_WAY = Set.of("NO_ADDRESS", "BAD_ADDRESS");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    TaskHistory tasks;

    @Inject
    Audit audit;

    @Inject
    AuthorityClock clock;

    @Inject
    Event<DispatchFollowed> followed;

    /** A mail about a letter, or about a proceeding, was given up. */
    void failed(@Observes NoticeGivenUp event) {
        Dispatch copy = copy(event);
        if (copy == null) {
            return;
        }
        copy.fail(NO_WAY.contains(event.error()) ? Dispatch.Acts.WRITER : Dispatch.Acts.OPERATOR, event.error());
        if (copy.state() == DispatchState.FAILED) {
            lookAfter(copy, "LETTER_NOT_DELIVERED");
        }
    }

    /** The copy that the notice was about; a new one without a letter where it was about a proceeding; null for other things. */
    private Dispatch copy(NoticeGivenUp event) {
        if (event.subjectKind().equals(LetterDispatches.SUBJECT)) {
            return entities.find(Dispatch.class, event.subjectId());
        }
        Proceeding proceeding = entities.find(Proceeding.class, event.subjectId());
        if (proceeding == null) {
            return null;
        }
        var notice = new Dispatch(
                null, proceeding.id(), Addressee.person(event.recipientId()), Way.MIN_SAK, clock.instant());
        entities.persist(notice);
        return notice;
    }

    /** A copy that did not come through, or that the post brought back, and that nobody has looked after. */
    @Override
    public FinishCheck lacks(UUID proceedingId) {
        boolean undelivered = entities.createQuery(
                        "select d from Dispatch d where d.proceedingId = :proceeding and d.state in :states",
                        Dispatch.class)
                .setParameter("proceeding", proceedingId)
                .setParameter("states", List.of(DispatchState.FAILED, DispatchState.RETURNED))
                .getResultStream()
                .anyMatch(this::isLookedAfter);
        return new FinishCheck()
                .when(undelivered, FinishSection.LETTERS, "undelivered", Lack.at(proceedingId, MendDispatch.class));
    }

    /** Whether a task is open about a copy. */
    boolean isLookedAfter(Dispatch copy) {
        return tasks.open(copy.id(), MEND).isPresent();
    }

    /** Opens a task about a copy, unless one is open; the case's chain tells of it. */
    void lookAfter(Dispatch copy, String action) {
        UUID casefile = entities.find(Proceeding.class, copy.proceedingId()).casefileId();
        audit.append(
                casefile,
                access.actor(),
                action,
                new AuditSubject(LetterDispatches.SUBJECT, copy.id()),
                Map.of("proceeding", copy.proceedingId().toString()));
        entities.flush();
        if (!isLookedAfter(copy)) {
            LetterKind kind = copy.letterId() == null
                    ? null
                    : entities.find(OutgoingLetter.class, copy.letterId()).kind();
            followed.fire(new DispatchFollowed(copy.id(), kind, copy.proceedingId(), casefile));
        }
    }
}
