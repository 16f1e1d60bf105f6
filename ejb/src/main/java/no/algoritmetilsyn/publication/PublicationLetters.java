package no.algoritmetilsyn.publication;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.identity.Organisation;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
import no.algoritmetilsyn.letter.desk.LetterDrafts;
import no.algoritmetilsyn.letter.desk.LetterState;
import no.algoritmetilsyn.letter.desk.NewLetter;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.Appeal;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.kind.PublicationNotice;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The letters that can be published, and the letter that asks their party first. */
@Dependent
class PublicationLetters {

    private static final String SECRECY = "offl-13";

    @PersistenceContext
    EntityManager entities;

    @Inject
    LetterArrivals arrivals;

    @Inject
    LetterDrafts drafts;

    @Inject
    Laws laws;

    /** The letters of a proceeding that can be published: decisions and reports that were sent to an organisation. */
    List<PublishableLetter> of(UUID proceedingId) {
        return arrivals.sent(proceedingId).stream()
                .flatMap(letter -> publishable(letter).stream())
                .toList();
    }

    private Optional<PublishableLetter> publishable(OutgoingLetter letter) {
        UUID organisation = letter.addressee().organisationId();
        if (organisation == null) {
            return Optional.empty();
        }
        Organisation to = entities.find(Organisation.class, organisation);
        Appeal appeal = letter.snapshot().data().appeal();
        return PublishedKind.of(letter.kind())
                .map(kind -> new PublishableLetter(
                        letter.id(),
                        letter.snapshot().frame().documentNumber(),
                        kind,
                        arrivals.pdf(letter),
                        LocalDate.ofInstant(letter.sentAt(), AuthorityClock.ZONE),
                        appeal == null ? null : appeal.weeks(),
                        organisation,
                        to.number(),
                        to.name()));
    }

    OutgoingLetter letter(UUID id) {
        return entities.find(OutgoingLetter.class, id);
    }

    /** Begins the letter that asks the party what is secret, in the language in which the other was written. */
    UUID ask(Publication publication, PublicationText text) {
        return drafts.draft(new NewLetter(
                publication.proceedingId(),
                publication.proceedingId(),
                values(publication, text),
                letter(publication.letterId()).language(),
                Addressee.organisation(publication.organisationId()),
                null));
    }

    /** The same letter with other words; another one where it was let go. One that waits to be signed stays as it is, and is not sent. */
    UUID askAnew(Publication publication, PublicationText text) {
        OutgoingLetter asking = letter(publication.noticeId());
        if (asking.state() == LetterState.DISCARDED) {
            return ask(publication, text);
        }
        if (asking.state() == LetterState.DRAFT) {
            drafts.revise(asking.id(), values(publication, text));
        }
        return asking.id();
    }

    private PublicationNotice values(Publication publication, PublicationText text) {
        OutgoingLetter about = letter(publication.letterId());
        Proceeding proceeding = entities.find(Proceeding.class, publication.proceedingId());
        return new PublicationNotice(
                LegalBasis.of(laws.provision(SECRECY), about.language()),
                proceeding.reference(),
                about.snapshot().text().title(),
                publication.decidedOn(),
                text.title(),
                text.summary(),
                publication.secretsBy());
    }
}
