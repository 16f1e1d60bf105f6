package no.algoritmetilsyn.ban;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Proceeding;

/** Shows interim bans, and what decisions are to forbid, to those who may see their cases. */
@Stateless
public class BanPages {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Bans bans;

    /**
     * One ban.
     *
     * @throws AccessRefused when the actor may not see its case, or there is no such ban
     */
    public BanPage open(UUID id) {
        Ban ban = bans.ban(id);
        access.require(Act.CASEFILE_READ, ban == null ? null : ban.casefileId());
        return new BanPage(
                ban,
                entities.find(Proceeding.class, ban.decisionId()).reference(),
                bans.suspensions(ban),
                bans.statements(id),
                bans.reviews(id));
    }

    /**
     * What a decision is to forbid; empty before somebody has written it.
     *
     * @throws AccessRefused when the actor may not see its case, or there is no such decision
     */
    public Optional<BanDraft> draft(UUID decision) {
        Proceeding proceeding = entities.find(Proceeding.class, decision);
        access.require(Act.CASEFILE_READ, proceeding == null ? null : proceeding.casefileId());
        return bans.draft(decision);
    }
}
