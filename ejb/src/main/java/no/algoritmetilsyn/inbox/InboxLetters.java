package no.algoritmetilsyn.inbox;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.PartyFacts;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.identity.Representations;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.desk.ReadLetter;

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

    @Inject
    @Any
    Instance<PartyFacts> features;

    /** The letters of a proceeding that is directed at an organisation for which the actor speaks, newest first. */
    public List<InboxLetter> of(Proceeding proceeding) {
        access.require(Act.PROCEEDING_READ_OWN, proceeding.casefileId(), proceeding.id());
        var all = new ArrayList<InboxLetter>();
        representations.ownOrganisations().stream()
                .flatMap(organisation -> arrivals.sentTo(organisation).stream())
                .filter(letter -> letter.proceedingId().equals(proceeding.id()))
                .forEach(letter -> all.add(desk(letter, proceeding)));
        feature(proceeding).stream()
                .flatMap(facts -> facts.written(proceeding.id()).stream())
                .forEach(letter -> all.add(own(letter, proceeding)));
        all.sort(Comparator.comparing(InboxLetter::sent).reversed());
        return all;
    }

    /** The letters of the desk that were sent to the organisations in proceedings that are not directed at them, newest first. */
    public List<InboxLetter> others() {
        access.require(Act.INBOX_READ);
        return representations.ownOrganisations().stream()
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
     * A letter before the eyes of its recipient: the first time is kept.
     *
     * @throws AccessRefused when it was not sent to those for whom the actor speaks, or there is none
     */
    public OpenLetter open(UUID letterId) {
        access.require(Act.INBOX_READ);
        OpenLetter letter = read(letterId);
        OutgoingLetter desk = entities.find(OutgoingLetter.class, letterId);
        if (desk != null) {
            arrivals.opened(desk);
        } else {
            feature(letter.letter().proceeding()).ifPresent(facts -> facts.opened(letterId));
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
        return desk(letterId)
                .or(() -> own(letterId))
                .orElseThrow(() -> access.refusal(Act.DISCLOSURE_READ, null, "DISCLOSED"));
    }

    private Optional<OpenLetter> desk(UUID letterId) {
        OutgoingLetter letter = entities.find(OutgoingLetter.class, letterId);
        if (letter == null || letter.sentAt() == null || letter.addressee().organisationId() == null) {
            return Optional.empty();
        }
        Proceeding proceeding = entities.find(Proceeding.class, letter.proceedingId());
        UUID pdf = arrivals.pdf(letter);
        access.require(Act.DISCLOSURE_READ, proceeding.casefileId(), pdf);
        ReadLetter shown = arrivals.shown(letter);
        return Optional.of(new OpenLetter(desk(letter, proceeding), shown.article(), null, pdf));
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

    private Optional<OpenLetter> own(UUID letterId) {
        for (PartyFacts facts : features) {
            Optional<UUID> proceedingId = facts.proceedingOf(letterId);
            if (proceedingId.isPresent()) {
                Proceeding proceeding = entities.find(Proceeding.class, proceedingId.get());
                access.require(Act.PROCEEDING_READ_OWN, proceeding.casefileId(), proceeding.id());
                return facts.written(proceeding.id()).stream()
                        .filter(letter -> letter.id().equals(letterId))
                        .findFirst()
                        .map(letter -> new OpenLetter(own(letter, proceeding), null, letter.text(), null));
            }
        }
        return Optional.empty();
    }

    private static InboxLetter own(PartyFacts.Written letter, Proceeding proceeding) {
        return new InboxLetter(
                letter.id(), proceeding, null, letter.kind(), letter.sent(), letter.opened(), letter.language());
    }

    private Optional<PartyFacts> feature(Proceeding proceeding) {
        return Stream.of(proceeding)
                .flatMap(each -> features.stream().filter(facts -> facts.kind() == each.kind()))
                .findFirst();
    }
}
