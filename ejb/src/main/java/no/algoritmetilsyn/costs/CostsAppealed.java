package no.algoritmetilsyn.costs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealDecided;
import no.algoritmetilsyn.appeal.AppealParty;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.Appealable;
import no.algoritmetilsyn.appeal.Appealed;
import no.algoritmetilsyn.appeal.Appellant;
import no.algoritmetilsyn.appeal.ChangesByAppeal;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.consequence.ConsequenceLog;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.identity.Organisation;
import no.algoritmetilsyn.law.ProcedureAct;
import no.algoritmetilsyn.partyaccess.Asker;

/** What of rulings on costs can be appealed to our appeal body, and the amount that an appeal leads to (forvaltningsloven §§ 34, 36). */
@ApplicationScoped
public class CostsAppealed implements Appealable {

    /** The basis on which costs are covered; it says whose the appeal is. */
    private static final String BASIS = "fvl67-36";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CostsClaims claims;

    @Inject
    CostsDeadlines deadlines;

    @Inject
    CostsReopening reopening;

    @Inject
    ChangesByAppeal appeals;

    @Inject
    ConsequenceLog log;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.COSTS;
    }

    /** That all is covered cannot be appealed; and what our appeal body has ruled goes to the organ above it, which is none of ours. */
    @Override
    public Optional<Matter> decided(UUID id) {
        CostsClaim claim = claims.claim(id);
        boolean appealable = claim.isRuled()
                && claim.organ() == Organ.FIRST_INSTANCE
                && claim.ruling().granted() < claim.claimed();
        return appealable ? Optional.of(matter(claim)) : Optional.empty();
    }

    private Matter matter(CostsClaim claim) {
        return new Matter(
                new Appealed(
                        claim.id(),
                        ProceedingKind.COSTS,
                        claim.reference(),
                        claim.filing().text(),
                        ProcedureAct.provision(BASIS, claim.regime()),
                        claim.regime(),
                        claim.ruledOn(),
                        deadlines.appeal(claim.id()).map(Deadline::startDate).orElse(claim.ruledOn()),
                        claim.ruling().granted()),
                party(claim),
                Map.of());
    }

    private AppealParty party(CostsClaim claim) {
        Asker asker = claim.party();
        if (asker.organisationId() == null) {
            // A person is called by the reference of their complaint, in the appeal that has led here, too.
            String complaint = appeals.of(claim.claimedIn())
                    .map(change -> change.appellant().organisationName())
                    .orElseGet(() ->
                            entities.find(Proceeding.class, claim.claimedIn()).reference());
            return AppealParty.person(asker.identityId(), complaint, asker.language(), Appellant.PARTY);
        }
        Organisation organisation = entities.find(Organisation.class, asker.organisationId());
        return new AppealParty(
                organisation.id(), organisation.number(), organisation.name(), asker.language(), Appellant.PARTY);
    }

    /** No more than was claimed. */
    @Override
    public Optional<Integer> mostToBeGranted(UUID proceedingId) {
        return Optional.of(claims.claim(proceedingId).claimed());
    }

    /** What is remitted the first instance rules on once more. */
    void hear(@Observes AppealDecided appeal) {
        if (appeal.kind() == ProceedingKind.COSTS) {
            CostsClaim claim = claims.claim(appeal.appealedId());
            boolean changed = appeal.result() == AppealResult.CHANGED;
            if (changed) {
                claim.change(appeal.amount(), appeal.reference());
                log.add(claim.id(), "COSTS_CHANGED_AFTER_APPEAL", Map.of("granted", Integer.toString(appeal.amount())));
            }
            if (claim.endedAt() != null && (claim.left() > 0 || !changed)) {
                reopening.reopen(claim, "appealDecided");
            } else if (changed && claim.endedAt() == null) {
                deadlines.covered(claim);
            }
        }
    }
}
