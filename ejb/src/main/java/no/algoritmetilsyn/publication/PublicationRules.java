package no.algoritmetilsyn.publication;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.ContemplatedFines;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
import no.algoritmetilsyn.letter.redaction.Redaction;
import no.algoritmetilsyn.letter.redaction.Redactions;
import no.algoritmetilsyn.platform.AuthorityClock;

/** When something may be proposed, answered, published and taken back. Each rule has its provision beside its text. */
@Dependent
class PublicationRules {

    @Inject
    StoredPublications publications;

    @Inject
    PublicationLetters letters;

    @Inject
    PublicationDeadlines deadlines;

    @Inject
    LetterArrivals arrivals;

    @Inject
    Redactions redactions;

    @Inject
    ContemplatedFines contemplated;

    @Inject
    @Any
    Instance<FineStanding> fines;

    @Inject
    AuthorityClock clock;

    Optional<String> notProposable(Proceeding proceeding) {
        if (publications.waiting(proceeding.id()).isPresent()) {
            return Optional.of("underWay");
        }
        return letters.of(proceeding.id()).isEmpty() ? Optional.of("nothingToPublish") : Optional.empty();
    }

    Optional<String> notCorrectable(Proceeding proceeding) {
        return publications.standing(proceeding.id()).isEmpty() ? Optional.of("nothingProposed") : Optional.empty();
    }

    Optional<String> notAnswerable(Proceeding proceeding) {
        Optional<Publication> asked = publications
                .underWay(proceeding.id())
                .filter(publication -> publication.state() == PublicationState.ASKED);
        if (asked.isEmpty()) {
            return Optional.of("notAsked");
        }
        return asked.get().answeredAt() == null ? Optional.empty() : Optional.of("answered");
    }

    /** What stands in the way of publishing, in the order in which it has to be put right. */
    Optional<String> notPublishable(Proceeding proceeding) {
        Optional<Publication> waiting = publications.waiting(proceeding.id());
        if (waiting.isEmpty()) {
            return Optional.of("nothingProposed");
        }
        Publication publication = waiting.get();
        PublicationVersion version = publications.newest(publication.id());
        return notArrived(publication)
                .or(() -> fineUndecided(proceeding, publication))
                .or(() -> partyNotAsked(publication))
                .or(() -> secretsOpen(publication, version))
                .or(() -> goneThroughSince(publication, version));
    }

    /** Nobody reads what the party itself has not got (offentleglova § 5 third paragraph). */
    private Optional<String> notArrived(Publication publication) {
        return arrivals.arrivedOn(publication.letterId())
                        .filter(day -> !day.isAfter(clock.today()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of("notArrived");
    }

    private Optional<String> fineUndecided(Proceeding proceeding, Publication publication) {
        UUID casefile = proceeding.casefileId();
        String number = publication.organisationNumber();
        boolean open = contemplated.since(casefile, number).isPresent()
                && fines.stream().noneMatch(standing -> standing.isSettled(casefile, number));
        return open ? Optional.of("fineUndecided") : Optional.empty();
    }

    private static Optional<String> partyNotAsked(Publication publication) {
        return publication.state() == PublicationState.PROPOSED ? Optional.of("notAsked") : Optional.empty();
    }

    /** The party has answered, or let its time pass; and what it said is secret was looked at since. */
    private Optional<String> secretsOpen(Publication publication, PublicationVersion waiting) {
        if (publication.answeredAt() == null) {
            return deadlines.isRunning(publication) ? Optional.of("secretsRun") : Optional.empty();
        }
        boolean unseen = Boolean.TRUE.equals(publication.secrets())
                && !waiting.writtenAt().isAfter(publication.answeredAt());
        return unseen ? Optional.of("secretsUnseen") : Optional.empty();
    }

    /** What is shown is what somebody found last when they went through the letter. */
    private Optional<String> goneThroughSince(Publication publication, PublicationVersion waiting) {
        return redactions
                        .newest(publication.letterId())
                        .map(Redaction::id)
                        .filter(waiting.redactionId()::equals)
                        .isPresent()
                ? Optional.empty()
                : Optional.of("goneThroughSince");
    }
}
