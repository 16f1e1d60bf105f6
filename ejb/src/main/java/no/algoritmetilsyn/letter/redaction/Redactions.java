package no.algoritmetilsyn.letter.redaction;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
import no.algoritmetilsyn.letter.desk.LetterSource;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;

/** Letters that were sent, and what was left out of them for others than their recipients. */
@Stateless
public class Redactions {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    LetterArrivals arrivals;

    /**
     * The letter of a proceeding that was sent by a number.
     *
     * @param document number of the letter within its case
     */
    @AsksNobody("a part of a step, which asks")
    public Optional<OutgoingLetter> letter(UUID proceedingId, int document) {
        return arrivals.sent(proceedingId).stream()
                .filter(letter -> letter.snapshot().frame().documentNumber() == document)
                .reduce((earlier, later) -> later);
    }

    /** The letters of a proceeding that were sent, oldest first. */
    public List<OutgoingLetter> sent(UUID proceedingId) {
        require(Act.LETTER_READ, proceedingId);
        return arrivals.sent(proceedingId);
    }

    /**
     * What a version of a letter is made of.
     *
     * @return empty when the proceeding has no such letter
     */
    public Optional<LetterSource> source(UUID proceedingId, int document) {
        require(Act.LETTER_REDACT, proceedingId);
        return letter(proceedingId, document).map(arrivals::source);
    }

    private void require(Act act, UUID proceedingId) {
        Proceeding proceeding = entities.find(Proceeding.class, proceedingId);
        access.require(act, proceeding == null ? null : proceeding.casefileId());
    }

    /** How the letters of a proceeding were gone through, newest first. */
    public List<Redaction> of(UUID proceedingId) {
        require(Act.LETTER_READ, proceedingId);
        return entities.createQuery(
                        "select r from Redaction r where r.proceedingId = :proceeding order by r.decidedAt desc, r.number desc, r.id",
                        Redaction.class)
                .setParameter("proceeding", proceedingId)
                .getResultList();
    }

    /** How a letter was gone through last; empty when nobody has. */
    @AsksNobody("a part of a step, and of pages whose boundary asks")
    public Optional<Redaction> newest(UUID letterId) {
        return entities.createQuery(
                        "select r from Redaction r where r.letterId = :letter order by r.number desc", Redaction.class)
                .setParameter("letter", letterId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What was left out, in the order in which it was named. */
    public List<RedactedPassage> passages(Redaction redaction) {
        require(Act.LETTER_READ, redaction.proceedingId());
        return stored(redaction);
    }

    /** All that can be read in the text of a letter as it may be shown, and in the names of what goes with it. */
    @AsksNobody("a part of a step, which asks")
    public String readable(Redaction redaction) {
        LetterSnapshot letter = arrivals.source(entities.find(OutgoingLetter.class, redaction.letterId()))
                .letter();
        LetterSnapshot shown = redaction.isWhole()
                ? letter
                : ReducedLetter.of(
                        letter,
                        stored(redaction).stream().map(RedactedPassage::passage).toList());
        return Stream.concat(
                        Stream.of(shown.text().plain()),
                        shown.attachments().stream().map(LetterSnapshot.Attachment::name))
                .collect(Collectors.joining("\n"));
    }

    private List<RedactedPassage> stored(Redaction redaction) {
        return entities.createQuery(
                        "select p from RedactedPassage p where p.redactionId = :redaction order by p.place",
                        RedactedPassage.class)
                .setParameter("redaction", redaction.id())
                .getResultList();
    }
}
