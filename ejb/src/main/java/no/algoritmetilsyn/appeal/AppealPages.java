package no.algoritmetilsyn.appeal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.law.question.Replay;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** Shows appeals to those who may see their cases. */
@Stateless
public class AppealPages {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Appeals appeals;

    @Inject
    AppealLaw law;

    @Inject
    AppealBodies bodies;

    @Inject
    OtherParties parties;

    @Inject
    AppealShipments shipments;

    /**
     * One appeal.
     *
     * @param language of the reader
     * @throws AccessRefused when the actor may not see its case, or there is no such appeal
     */
    public AppealPage open(UUID id, LetterLanguage language) {
        DecisionAppeal appeal = appeals.appeal(id);
        access.require(Act.CASEFILE_READ, appeal == null ? null : appeal.casefileId());
        boolean shows = showsRuling(appeal);
        return new AppealPage(
                appeal,
                appeal.appealBody() == null ? null : bodies.name(bodies.named(appeal.appealBody()), language),
                shows,
                shows ? appeals.points(id) : List.of(),
                appeals.assessments(id),
                appeals.suspensions(id).stream()
                        .filter(one -> one.decidedAt() != null || access.actor().organ() == Organ.FIRST_INSTANCE)
                        .toList(),
                parties.of(id),
                parties.statements(id),
                appeals.of(appeal.appealed().id()).stream()
                        .filter(other -> !other.id().equals(id))
                        .toList(),
                shipments.of(id).stream()
                        .map(sent -> new AppealPage.Shipment(sent, shipments.papers(sent.id())))
                        .toList());
    }

    /**
     * An assessment that was kept, computed anew.
     *
     * @param place among those of the appeal, from 1
     * @return empty when nothing was kept at that place
     * @throws AccessRefused when the actor may not see its case, or there is no such appeal
     */
    public Optional<Replay> replay(UUID id, int place) {
        DecisionAppeal appeal = appeals.appeal(id);
        access.require(Act.CASEFILE_READ, appeal == null ? null : appeal.casefileId());
        return appeals.assessments(id).stream()
                .filter(kept -> kept.place() == place)
                .findFirst()
                .map(kept -> law.replay(kept));
    }

    /** What is drafted is seen in the organ that drafts it; what is carried out, by all. */
    private boolean showsRuling(DecisionAppeal appeal) {
        if (appeal.ruling() == null) {
            return false;
        }
        boolean theirs = appeal.state() == AppealState.FORWARDED;
        boolean forwardedAsUpheld = theirs && appeal.ruling().decidedUnder() == null;
        Organ drafting = theirs && !forwardedAsUpheld ? Organ.APPEAL_BODY : Organ.FIRST_INSTANCE;
        return appeal.carriedOutOn() != null
                || forwardedAsUpheld
                || access.actor().organ() == drafting;
    }
}
