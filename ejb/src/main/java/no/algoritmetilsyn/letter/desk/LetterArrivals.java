package no.algoritmetilsyn.letter.desk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.casefile.ProceedingFacts;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.VariantFormat;
import no.algoritmetilsyn.letter.Approval;
import no.algoritmetilsyn.letter.print.LetterRenderer;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What recipients have to read, and that they have read it. */
@Stateless
@AsksNobody("the boundary that opens a proceeding to its recipient asks")
public class LetterArrivals {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineList list;

    @Inject
    LetterFrames frames;

    @Inject
    LetterRecipients recipients;

    @Inject
    LetterRenderer renderer;

    @Inject
    DocumentFiles documents;

    @Inject
    AuthorityClock clock;

    /** The letters of a proceeding that were sent to somebody, oldest first. */
    public List<OutgoingLetter> sent(UUID proceedingId, Addressee to) {
        return sent(proceedingId).stream()
                .filter(letter -> letter.addressee().equals(to))
                .toList();
    }

    /** The letters of some proceedings that were sent to a person, oldest first. */
    public List<OutgoingLetter> sentTo(UUID identityId, Collection<UUID> proceedings) {
        return entities.createQuery(
                        "select l from OutgoingLetter l where l.proceedingId in :proceedings and l.state = :sent"
                                + " and l.recipientIdentityId = :person order by l.sentAt, l.id",
                        OutgoingLetter.class)
                .setParameter("proceedings", proceedings)
                .setParameter("person", identityId)
                .setParameter("sent", LetterState.SENT)
                .getResultList();
    }

    /** The letters of a proceeding that were sent, oldest first. */
    public List<OutgoingLetter> sent(UUID proceedingId) {
        return entities.createQuery(
                        "select l from OutgoingLetter l where l.proceedingId = :proceeding and l.state = :sent"
                                + " order by l.sentAt, l.id",
                        OutgoingLetter.class)
                .setParameter("proceeding", proceedingId)
                .setParameter("sent", LetterState.SENT)
                .getResultList();
    }

    /** The same, as a proceeding tells of them. */
    public List<ProceedingFacts.Letter> told(UUID proceedingId) {
        return sent(proceedingId).stream()
                .map(letter ->
                        new ProceedingFacts.Letter(letter.id(), letter.kind().name(), letter.sentAt()))
                .toList();
    }

    /** The letters that were sent to an organisation, newest first. */
    public List<OutgoingLetter> sentTo(UUID organisationId) {
        return entities.createQuery(
                        "select l from OutgoingLetter l where l.state = :sent and exists (select d from Dispatch d"
                                + " where d.letterId = l.id and d.recipientOrganisationId = :organisation)"
                                + " order by l.sentAt desc, l.id",
                        OutgoingLetter.class)
                .setParameter("sent", LetterState.SENT)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    /** When a letter was first opened by its recipient; empty when it was not. */
    public Optional<Instant> openedAt(OutgoingLetter letter) {
        return entities.createQuery(
                        "select d.openedAt from Dispatch d where d.letterId = :letter and d.openedAt is not null"
                                + " order by d.openedAt",
                        Instant.class)
                .setParameter("letter", letter.id())
                .getResultStream()
                .findFirst();
    }

    /** To whom a letter went that was sent. */
    public LetterRecipient recipient(OutgoingLetter letter) {
        return recipients.of(letter, List.of(copy(letter)));
    }

    /** The first copy of a letter that was sent. */
    public Dispatch copy(OutgoingLetter letter) {
        return entities.createQuery(
                        "select d from Dispatch d where d.letterId = :letter order by d.madeAt, d.id", Dispatch.class)
                .setParameter("letter", letter.id())
                .setMaxResults(1)
                .getSingleResult();
    }

    /** A letter that was sent, for its recipient. */
    public ReadLetter shown(OutgoingLetter letter) {
        LetterSource source = source(letter);
        return new ReadLetter(
                letter.id(),
                letter.kind(),
                letter.sentAt(),
                letter.language().tag(),
                renderer.article(source.letter(), source.approval()),
                pdf(letter));
    }

    /** What a letter that was sent is made of, without the name of a person to whom it went. */
    public LetterSource source(OutgoingLetter letter) {
        return new LetterSource(
                letter.id(),
                frames.forAnybody(letter.snapshot(), letter.addressee()),
                new Approval(
                        LocalDate.ofInstant(letter.sentAt(), AuthorityClock.ZONE),
                        frames.person(letter.approvedBy(), letter.language())));
    }

    /** The day on which a letter counts as having arrived: that of its first copy; empty when none has. */
    public Optional<LocalDate> arrivedOn(UUID letterId) {
        return entities.createQuery(
                        "select min(d.arrivedOn) from Dispatch d where d.letterId = :letter", LocalDate.class)
                .setParameter("letter", letterId)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The file that holds a letter that was sent; null until it is printed. */
    public UUID pdf(OutgoingLetter letter) {
        return documents.ofDocuments(List.of(letter.documentId())).stream()
                .filter(file -> file.format() == VariantFormat.ARCHIVE)
                .map(StoredFile::variantId)
                .findFirst()
                .orElse(null);
    }

    /** The recipient has a letter before their eyes: the first time is kept, and nobody has to look after it any more. */
    public void opened(OutgoingLetter letter) {
        entities.createQuery(
                        "select d from Dispatch d where d.letterId = :letter and d.openedAt is null", Dispatch.class)
                .setParameter("letter", letter.id())
                .getResultStream()
                .filter(copy -> copy.way().isReadHere())
                .filter(copy -> copy.open(clock.instant()))
                .forEach(copy -> list.running(copy.id())
                        .forEach(deadline -> deadlines.meet(
                                deadline.id(), clock.instant(), access.actor().id())));
    }

    /** Whether a copy lies where its recipient can read it, and they have not; for the model. */
    public boolean isUnread(UUID dispatchId) {
        return entities.find(Dispatch.class, dispatchId).state() == DispatchState.SENT;
    }
}
