package no.algoritmetilsyn.ban;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.FollowingProceedings;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.ProceedingMoved;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.decision.DecisionKind;
import no.algoritmetilsyn.decision.DecisionMade;

/** Opens a ban in the transaction in which its decision is sent: from then on it holds, and the body can say something. */
@ApplicationScoped
public class BanOpening {

    private static final String DIRECTED_AT = "Forbudet er rettet mot virksomheten (forvaltningsloven § 2 e).";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Bans bans;

    @Inject
    BanDeadlines deadlines;

    @Inject
    FollowingProceedings following;

    @Inject
    Proceedings proceedings;

    void open(@Observes DecisionMade decision) {
        if (decision.kind() != DecisionKind.INTERIM_BAN) {
            return;
        }
        Proceeding opened = following.open(
                ProceedingKind.BAN, decision.casefileId(), Organ.FIRST_INSTANCE, decision.madeAt(), decision.matter());
        UUID id = opened.id();
        UUID body = decision.directedAt().organisationId();
        var ban = new Ban(
                id,
                opened.reference(),
                decision,
                bans.draft(decision.decisionId()).orElseThrow());
        entities.persist(ban);
        proceedings.directedAt(id, body, DIRECTED_AT);
        // The letter that is sent now says so.
        proceedings.tell(id, body);
        deadlines.opened(ban);
        entities.flush();
        following.start(
                opened,
                Link.Relation.CARRIES_OUT,
                decision.decisionId(),
                Map.of("lastDay", ban.lastDay().toString()));
    }

    void follow(@Observes ProceedingMoved event) {
        if (event.kind() == ProceedingKind.BAN) {
            bans.ban(event.proceedingId()).moveTo(event.to());
        }
    }
}
