package no.algoritmetilsyn.letter.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.NewDisclosure;
import no.algoritmetilsyn.access.Recipient;
import no.algoritmetilsyn.casefile.DisclosedDocuments;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.deadline.DeadlineRequest;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.identity.PostalWishes;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Hands letters to the ways that lead to their recipients, and has them followed until they are read. */
@Dependent
class LetterDispatches {

    /** Kind of the subject of notices, deadlines and processes about a copy of a letter. */
    static final String SUBJECT = "DISPATCH";

    /** How long a letter may lie unread before somebody looks after it: a goal of our own. */
    static final String UNREAD = "unread-notice-goal";

    @PersistenceContext
    EntityManager entities;

    @Inject
    @Any
    Instance<DispatchChannel> channels;

    @Inject
    DisclosedDocuments disclosed;

    @Inject
    PostalWishes postal;

    @Inject
    Proceedings proceedings;

    @Inject
    Deadlines deadlines;

    @Inject
    AuthorityClock clock;

    @Inject
    Event<DispatchFollowed> followed;

    /** Sends a letter to the one it was written to. */
    void begin(OutgoingLetter letter, StepRun run) {
        Addressee to = letter.addressee();
        Way way = way(to);
        Dispatch copy = hand(letter, way, run);
        if (to.organisationId() != null) {
            proceedings.tell(run.id(), to.organisationId());
        }
        if (way.isReadHere() && !to.isAnonymous() && letter.kind().isFollowed()) {
            follow(copy, letter, run);
        }
    }

    /** A person who has asked for it is written to by post (eForvaltningsforskriften § 9). */
    private Way way(Addressee to) {
        if (to.organisationId() != null) {
            return Way.VIRKSOMHET;
        }
        return !to.isAnonymous() && postal.isByPost(to.identityId()) ? Way.PAPER : Way.MIN_SAK;
    }

    /** The one to whom the actor sends a letter may see its file from now on. */
    void disclose(OutgoingLetter letter, UUID pdf) {
        if (!letter.addressee().isAnonymous()) {
            entities.flush();
            disclosed.discloseLetter(disclosure(letter, pdf));
        }
    }

    /** The one to whom a step has sent a letter may see its file from now on, which the system has printed. */
    void disclosePrint(OutgoingLetter letter, UUID pdf) {
        if (!letter.addressee().isAnonymous()) {
            entities.flush();
            disclosed.disclosePrint(disclosure(letter, pdf));
        }
    }

    private static NewDisclosure disclosure(OutgoingLetter letter, UUID pdf) {
        Addressee to = letter.addressee();
        return new NewDisclosure(
                pdf,
                letter.proceedingId(),
                to.organisationId() == null
                        ? new Recipient(Recipient.Kind.PERSON, to.identityId())
                        : new Recipient(Recipient.Kind.ORGANISATION, to.organisationId()),
                letter.snapshot().data().basis().citation(),
                null);
    }

    /**
     * Makes a copy and hands it over.
     *
     * @throws StepRefused when the way does not lead to the recipient
     */
    Dispatch hand(OutgoingLetter letter, Way way, StepRun run) {
        DispatchChannel channel =
                channels.stream().filter(each -> each.way() == way).findFirst().orElseThrow();
        channel.refusal(letter.addressee()).ifPresent(rule -> {
            throw new StepRefused(rule);
        });
        var copy = new Dispatch(letter.id(), letter.proceedingId(), letter.addressee(), way, run.now());
        channel.hand(copy, letter, run.now());
        entities.persist(copy);
        run.created(copy.id());
        return copy;
    }

    private void follow(Dispatch copy, OutgoingLetter letter, StepRun run) {
        deadlines.start(
                DeadlineRequest.of(UNREAD, Start.on(StartKind.DISPATCHED, clock.today()), SUBJECT, copy.id())
                        .inProceeding(run.id(), run.casefileId()),
                run.actor().id());
        entities.flush();
        followed.fire(new DispatchFollowed(copy.id(), letter.kind(), run.id(), run.casefileId()));
    }

    /** The copies of a letter, oldest first. */
    List<Dispatch> of(UUID letterId) {
        return entities.createQuery(
                        "select d from Dispatch d where d.letterId = :letter order by d.madeAt, d.id", Dispatch.class)
                .setParameter("letter", letterId)
                .getResultList();
    }

    /** All copies and failed notices of a proceeding, oldest first. */
    List<Dispatch> ofProceeding(UUID proceedingId) {
        return entities.createQuery(
                        "select d from Dispatch d where d.proceedingId = :proceeding order by d.madeAt, d.id",
                        Dispatch.class)
                .setParameter("proceeding", proceedingId)
                .getResultList();
    }
}
