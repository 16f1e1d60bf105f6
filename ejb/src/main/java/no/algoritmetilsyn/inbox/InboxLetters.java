package no.algoritmetilsyn.inbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.identity.Representations;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;

/** The letters that were sent to organisations for which the actor speaks today: of the letter desk, and those of features. */
@Stateless
public class InboxLetters {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Representations representations;

    @Inject
    LetterArrivals arrivals;

    /** The letters of a proceeding that is directed at an organisation for which the actor speaks, newest first. */
    public List<InboxLetter> of(Proceeding proceeding) {
        access.require(Act.PROCEEDING_READ_OWN, proceeding.casefileId(), proceeding.id());
        var all = new ArrayList<InboxLetter>();
        representations.ownOrganisations().stream()
                .flatMap(organisation -> arrivals.sentTo(organisation).stream())
                .filter(letter -> letter.proceedingId().equals(proceeding.id()))
                .forEach(letter -> all.add(desk(letter, proceeding)));
        all.sort(Comparator.comparing(InboxLetter::sent).reversed());
        return all;
    }

    /** The letters of the desk that were sent to the organisations in proceedings that are not directed at them, newest first. */
    public List<InboxLetter> others() {
        access.require(Act.INBOX_READ);
        return others(representations.ownOrganisations());
    }

    /** The same of one organisation; none where the actor does not speak for it. */
    public List<InboxLetter> others(UUID organisation) {
        access.require(Act.INBOX_READ);
        return others(representations.ownOrganisations().stream()
                .filter(organisation::equals)
                .toList());
    }

    private List<InboxLetter> others(List<UUID> organisations) {
        return organisations.stream()
                .flatMap(organisation -> arrivals.sentTo(organisation).stream())
                .map(letter -> desk(letter, entities.find(Proceeding.class, letter.proceedingId())))
                .filter(letter -> !access.may(
                        Act.PROCEEDING_READ_OWN,
                        letter.proceeding().casefileId(),
                        letter.proceeding().id()))
                .sorted(Comparator.comparing(InboxLetter::sent).reversed())
                .toList();
    }

    /**
     * What is told of a letter before it is opened.
     *
     * @throws AccessRefused when it was not sent to those for whom the actor speaks, or there is none
     */
    public InboxLetter find(UUID letterId) {
        access.require(Act.INBOX_READ);
        return read(letterId).letter();
    }

    /**
     * A letter before the eyes of its recipient: the first time is kept. One who speaks for the employees reads what was released to
     * them, and says nothing of whether the organisation has read it.
     *
     * @throws AccessRefused when it was not sent to those for whom the actor speaks, or there is none
     */
    public OpenLetter open(UUID letterId) {
        access.require(Act.INBOX_READ);
        OpenLetter letter = read(letterId);
        if (representations
                .ownOrganisations()
                .contains(letter.sent().addressee().organisationId())) {
            arrivals.opened(letter.sent());
        }
        return letter;
    }

    /**
     * A letter that was opened before, as it reads; nothing is kept.
     *
     * @throws AccessRefused when it was not sent to those for whom the actor speaks, or there is none
     */
    public OpenLetter shown(UUID letterId) {
        access.require(Act.INBOX_READ);
        return read(letterId);
    }

    private OpenLetter read(UUID letterId) {
        OutgoingLetter letter = entities.find(OutgoingLetter.class, letterId);
        if (letter == null || letter.sentAt() == null || letter.addressee().organisationId() == null) {
            throw access.refusal(Act.DISCLOSURE_READ, null, "DISCLOSED");
        }
        Proceeding proceeding = entities.find(Proceeding.class, letter.proceedingId());
        UUID pdf = arrivals.pdf(letter);
        if (pdf == null) {
            access.require(Act.PROCEEDING_READ_OWN, proceeding.casefileId(), proceeding.id());
        } else {
            // A letter that was sent to somebody else is not told of: as if there were none.
            access.require(Act.DISCLOSURE_READ, null, pdf);
        }
        return new OpenLetter(
                desk(letter, proceeding),
                letter,
                arrivals.recipient(letter),
                arrivals.copy(letter),
                arrivals.shown(letter).article(),
                pdf);
    }

    private InboxLetter desk(OutgoingLetter letter, Proceeding proceeding) {
        return new InboxLetter(
                letter.id(),
                proceeding,
                letter.snapshot().text().title(),
                letter.kind().name(),
                letter.sentAt(),
                arrivals.openedAt(letter).orElse(null),
                letter.language().tag());
    }
}
