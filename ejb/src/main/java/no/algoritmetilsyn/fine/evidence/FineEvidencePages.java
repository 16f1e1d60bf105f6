package no.algoritmetilsyn.fine.evidence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.Lack;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.decision.Decision;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.question.Replay;

/** Shows the evidence for fines to those who may see their cases. */
@Stateless
public class FineEvidencePages {

    @Inject
    Access access;

    @Inject
    FineEvidenceRows rows;

    @Inject
    FineEvidence evidence;

    @Inject
    FineCounting counting;

    @Inject
    FineLaw law;

    @Inject
    Laws laws;

    /**
     * The evidence that a decision has.
     *
     * @throws AccessRefused when the actor may not see its case, or there is no such decision
     */
    public FineEvidencePage open(UUID id) {
        Decision decision = rows.decision(id);
        access.require(Act.CASEFILE_READ, decision == null ? null : decision.casefileId());
        Map<Integer, FineBreach> breaches = rows.breaches(id);
        Map<String, FineWeight> weights = rows.weights(id);
        List<FineCount> counts = rows.counts(id);
        return new FineEvidencePage(
                rows.draft(id),
                rows.grounds(id).stream()
                        .map(ground -> new FineEvidencePage.Breach(ground, breaches.get(ground.number())))
                        .toList(),
                law.factors(decision.power()).stream()
                        .map(factor -> new FineEvidencePage.Factor(
                                factor, laws.provision(factor.provision()), weights.get(factor.id())))
                        .toList(),
                rows.coordinations(id),
                counts,
                counts.isEmpty() ? null : replayed(counts.get(counts.size() - 1)),
                !counts.isEmpty()
                        && law.isOwn(
                                decision.power(), counts.get(counts.size() - 1).countedOn()),
                decision.state().isUndecided()
                        ? evidence.check(decision, false).lacks().stream()
                                .map(Lack::rule)
                                .toList()
                        : List.of());
    }

    /**
     * A count that was kept, computed anew.
     *
     * @param place among those of the decision, from 1
     * @return empty when nothing was kept at that place, and when the law cannot be asked like that any more
     * @throws AccessRefused when the actor may not see its case, or there is no such decision
     */
    public Optional<Replay> replay(UUID id, int place) {
        Decision decision = rows.decision(id);
        access.require(Act.CASEFILE_READ, decision == null ? null : decision.casefileId());
        return rows.counts(id).stream()
                .filter(kept -> kept.place() == place)
                .findFirst()
                .flatMap(kept -> Optional.ofNullable(replayed(kept))
                        .map(counted -> Replay.of(kept.receipt(), counted.receipt())));
    }

    private FineCounted replayed(FineCount kept) {
        try {
            return counting.kept(kept);
        } catch (InvalidStep changedLaw) {
            return null;
        }
    }
}
