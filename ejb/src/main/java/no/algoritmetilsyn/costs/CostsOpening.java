package no.algoritmetilsyn.costs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.ClosedCases;
import no.algoritmetilsyn.casefile.FollowingProceedings;
import no.algoritmetilsyn.casefile.IncomingPapers;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.NewPapers;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.ProceedingMoved;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.costs.step.ClaimCosts;
import no.algoritmetilsyn.identity.Representations;
import no.algoritmetilsyn.partyaccess.Asker;
import no.algoritmetilsyn.partyaccess.Askers;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Opens a claim of costs in the transaction in which it comes in: its task asks for a ruling of the organ that changed the decision. */
@ApplicationScoped
public class CostsOpening {

    private static final String TITLE = "Krav om sakskostnader";
    private static final String PARTY = "Parten krever sakskostnader (forvaltningsloven § 36).";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CostsClaims claims;

    @Inject
    ChangesInFavour changed;

    @Inject
    CostsDeadlines deadlines;

    @Inject
    Askers askers;

    @Inject
    Representations representations;

    @Inject
    IncomingPapers papers;

    @Inject
    ClosedCases closed;

    @Inject
    FollowingProceedings following;

    @Inject
    AuthorityClock clock;

    /** Why nothing can be claimed in a proceeding: nothing was changed, or by somebody else than us. */
    Optional<String> notToClaim(Proceeding found) {
        return changed.of(found)
                .map(change -> change.organ() == null ? Optional.of("otherBody") : Optional.<String>empty())
                .orElse(Optional.of("nothingChanged"));
    }

    /**
     * Takes a claim of the party in whose favour something was changed; one that comes late, too.
     *
     * @throws StepRefused when the actor speaks for somebody else, or the party has claimed and waits for a ruling
     * @throws InvalidStep when it was posted on a day that is still to come, or before the change
     */
    void claim(ClaimCosts step, StepRun run) {
        Change change = changed.of(run.proceeding()).orElseThrow(() -> new StepRefused("nothingChanged"));
        Asker party = change.party();
        boolean ofOrganisation = party.organisationId() != null;
        if (ofOrganisation
                && !run.actor().isStaff()
                && !representations.ownOrganisations().contains(party.organisationId())) {
            throw new StepRefused("noParty");
        }
        PastDay.require("posted", step.posted(), change.on(), clock.today());
        if (claims.isOneUnruled(change.reference(), party.addressee())) {
            throw new StepRefused("alreadyClaimed");
        }
        // What was changed may have been the last that was open in the case.
        closed.open(change.casefile(), run);
        papers.keep(
                new NewPapers(
                        TITLE, step.text(), step.files(), step.posted(), party.identityId(), party.organisationId()),
                run);
        open(change, step, run);
    }

    /** The case in which the claim is opened: that of what was changed, which another than that of the complaint can be. */
    List<UUID> heldFor(UUID proceedingId) {
        return changed.of(entities.find(Proceeding.class, proceedingId)).map(Change::casefile).stream()
                .toList();
    }

    private void open(Change change, ClaimCosts step, StepRun run) {
        Proceeding opened = following.open(
                ProceedingKind.COSTS,
                change.casefile(),
                change.organ(),
                run.now(),
                askers.matter(change.party(), step.text(), run.now()));
        UUID id = opened.id();
        var claim = new CostsClaim(id, opened.reference(), change, step)
                .entered(run.actor().id(), run.now());
        entities.persist(claim);
        for (int i = 0; i < step.items().size(); i++) {
            entities.persist(new CostsItem(id, i + 1, step.items().get(i)));
        }
        deadlines.claimed(claim);
        askers.enter(id, change.party(), PARTY);
        following.start(
                opened, Link.Relation.FOLLOWS, change.in(), Map.of("claimed", Integer.toString(claim.claimed())));
        run.created(id);
        run.detail("reference", opened.reference());
        run.detail("posted", step.posted().toString());
    }

    void follow(@Observes ProceedingMoved event) {
        if (event.kind() == ProceedingKind.COSTS) {
            claims.claim(event.proceedingId()).moveTo(event.to());
        }
    }
}
