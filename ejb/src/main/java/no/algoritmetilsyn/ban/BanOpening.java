package no.algoritmetilsyn.ban;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.Links;
import no.algoritmetilsyn.casefile.Matter;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.ProceedingMoved;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.decision.DecisionKind;
import no.algoritmetilsyn.decision.DecisionMade;
import no.algoritmetilsyn.decision.DirectedAt;
import no.algoritmetilsyn.outbox.Changes;

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
    Proceedings proceedings;

    @Inject
    Links links;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    Changes changes;

    void open(@Observes DecisionMade decision) {
        if (decision.kind() != DecisionKind.INTERIM_BAN) {
            return;
        }
        UUID id = UUID.randomUUID();
        String reference = proceedings.nextReference(ProceedingKind.BAN);
        DirectedAt to = decision.directedAt();
        proceedings.open(
                id,
                ProceedingKind.BAN,
                decision.casefileId(),
                Organ.FIRST_INSTANCE,
                reference,
                decision.madeAt(),
                new Matter(decision.title(), to.organisationName(), to.organisationNumber(), decision.madeAt()));
        var ban = new Ban(
                id, reference, decision, bans.draft(decision.decisionId()).orElseThrow());
        entities.persist(ban);
        proceedings.directedAt(id, to.organisationId(), DIRECTED_AT);
        // The letter that is sent now says so.
        proceedings.tell(id, to.organisationId());
        deadlines.opened(ban);
        entities.flush();
        links.join(id, Link.Relation.CARRIES_OUT, decision.decisionId());
        proceedings.start(id, ProceedingKind.BAN, decision.casefileId());
        Actor actor = access.actor();
        audit.append(
                ban.casefileId(),
                actor,
                "BAN_OPENED",
                ProceedingKind.BAN.subject(id),
                Map.of("reference", reference, "lastDay", ban.lastDay().toString()));
        changes.announce(ProceedingKind.BAN.name(), id, 0);
    }

    void follow(@Observes ProceedingMoved event) {
        if (event.kind() == ProceedingKind.BAN) {
            bans.ban(event.proceedingId()).moveTo(event.to());
        }
    }
}
