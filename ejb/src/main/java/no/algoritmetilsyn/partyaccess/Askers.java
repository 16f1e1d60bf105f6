package no.algoritmetilsyn.partyaccess;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.Matter;
import no.algoritmetilsyn.casefile.Party;
import no.algoritmetilsyn.casefile.ProceedingFeatures;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.identity.Organisation;
import no.algoritmetilsyn.identity.Representations;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** Finds the party of a proceeding that asks for something: somebody who is no party has no right to it (forvaltningsloven §§ 2 e, 8, 18). */
@Dependent
public class Askers {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Proceedings proceedings;

    @Inject
    Representations representations;

    @Inject
    ProceedingFeatures features;

    @Inject
    LetterArrivals letters;

    /** The party for which the step is taken, or entered; empty when the proceeding has none. */
    public Optional<Asker> of(StepRun run) {
        return run.proceeding().kind() == ProceedingKind.COMPLAINT ? complainant(run.id()) : organisation(run);
    }

    /** What a proceeding is about that a party has opened by asking for something, in its own words. */
    public Matter matter(Asker asker, String text, Instant at) {
        Optional<Organisation> organisation =
                Optional.ofNullable(asker.organisationId()).map(id -> entities.find(Organisation.class, id));
        return new Matter(
                text,
                organisation.map(Organisation::name).orElse(null),
                organisation.map(Organisation::number).orElse(null),
                at);
    }

    /**
     * Enters the one who asks as the party of the proceeding that was opened by it: an organisation follows it from the first.
     *
     * @param why it is a party in law
     */
    public void enter(UUID proceedingId, Asker asker, String why) {
        if (asker.organisationId() == null) {
            proceedings.concerns(proceedingId, asker.identityId(), Party.Capacity.COMPLAINANT);
            entities.flush();
        } else {
            proceedings.directedAt(proceedingId, asker.organisationId(), why);
            entities.flush();
            proceedings.tell(proceedingId, asker.organisationId());
        }
    }

    private Optional<Asker> complainant(UUID complaint) {
        return entities.createQuery(
                        "select p.identityId from Party p where p.proceedingId = :complaint and p.identityId is not null"
                                + " and p.isParty = true and p.until is null order by p.since",
                        UUID.class)
                .setParameter("complaint", complaint)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(identity -> new Asker(
                        identity,
                        null,
                        written(features.of(ProceedingKind.COMPLAINT).language(complaint))));
    }

    private Optional<Asker> organisation(StepRun run) {
        List<UUID> all = entities.createQuery(
                        "select p.organisationId from Party p where p.proceedingId = :proceeding"
                                + " and p.organisationId is not null and p.until is null order by p.since",
                        UUID.class)
                .setParameter("proceeding", run.id())
                .getResultList();
        List<UUID> own = run.actor().isStaff() ? all : representations.ownOrganisations();
        return all.stream().filter(own::contains).findFirst().map(id -> new Asker(null, id, language(id)));
    }

    /** The form of Norwegian in which it was written to last. */
    private LetterLanguage language(UUID organisation) {
        return letters.sentTo(organisation).stream()
                .map(OutgoingLetter::language)
                .findFirst()
                .map(LetterLanguage::tag)
                .map(Askers::written)
                .orElse(LetterLanguage.NB);
    }

    /** A ruling is written in Norwegian. */
    private static LetterLanguage written(String tag) {
        return tag.equals(LetterLanguage.NN.tag()) ? LetterLanguage.NN : LetterLanguage.NB;
    }
}
