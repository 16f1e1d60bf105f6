package no.algoritmetilsyn.fine.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.ContemplatedFines;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.Lack;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.decision.Decision;
import no.algoritmetilsyn.finding.Proof;
import no.algoritmetilsyn.fine.step.AskCoordination;
import no.algoritmetilsyn.fine.step.AssessBreaches;
import no.algoritmetilsyn.fine.step.ConsiderFine;
import no.algoritmetilsyn.fine.step.CountCeiling;
import no.algoritmetilsyn.fine.step.Partner;
import no.algoritmetilsyn.fine.step.WeighFactors;
import no.algoritmetilsyn.law.power.FineFactor;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * What must stand in rows before a fine is decided, each by a rule whose text names the provision (forvaltningsloven §§ 44-48, EMK
 * art. 6).
 */
@Dependent
class FineEvidence {

    @Inject
    FineEvidenceRows rows;

    @Inject
    FineLaw law;

    @Inject
    FineCounting counting;

    @Inject
    ContemplatedFines contemplated;

    @Inject
    AuthorityClock clock;

    /** What the letter of the decision tells and nobody has written yet. */
    Optional<String> unwritten(Decision decision) {
        return breachesLack(decision.id())
                .or(() -> factorsLack(decision))
                .or(() -> rows.count(decision.id()).isEmpty() ? Optional.of("ceilingUncounted") : Optional.empty());
    }

    /** Each ground is assessed; one at least is clearly shown, and there is guilt (§ 46 first paragraph). */
    private Optional<String> breachesLack(UUID id) {
        Collection<FineBreach> assessed = rows.breaches(id).values();
        boolean all = rows.grounds(id).stream()
                .allMatch(ground -> assessed.stream().anyMatch(breach -> breach.ground() == ground.number()));
        if (!all || assessed.isEmpty()) {
            return Optional.of("breachesUnassessed");
        }
        if (assessed.stream().noneMatch(breach -> breach.proof() == Proof.CLEAR_PREPONDERANCE)) {
            return Optional.of("proofTooLow");
        }
        return assessed.stream().anyMatch(FineBreach::counts) ? Optional.empty() : Optional.of("noGuilt");
    }

    private Optional<String> factorsLack(Decision decision) {
        return unweighed(decision).isEmpty() ? Optional.empty() : Optional.of("factorsUnweighed");
    }

    /** The factors about which nobody has said anything. */
    List<FineFactor> unweighed(Decision decision) {
        var weighed = rows.weights(decision.id());
        return law.factors(decision.power()).stream()
                .filter(factor -> !weighed.containsKey(factor.id()))
                .toList();
    }

    /**
     * All that is lacking for a fine. The ceiling is asked again only where it has been counted.
     *
     * @param leaves whether the letter leaves now, so that the fine is decided with it
     */
    FinishCheck check(Decision decision, boolean leaves) {
        UUID id = decision.id();
        boolean counted = rows.count(id).isPresent();
        return new FinishCheck()
                .when(breachesLack(id), FinishSection.QUESTIONS, Lack.at(id, AssessBreaches.class))
                .when(factorsLack(decision), FinishSection.QUESTIONS, Lack.at(id, WeighFactors.class))
                .when(!counted, FinishSection.PROVISIONS, "ceilingUncounted", Lack.at(id, CountCeiling.class))
                .when(coordinationLacks(id), FinishSection.QUESTIONS, Lack.at(id, AskCoordination.class))
                .when(silenceUntold(decision), FinishSection.PROVISIONS, Lack.at(id, ConsiderFine.class))
                .when(
                        counted ? amountForbidden(decision, leaves) : Optional.empty(),
                        FinishSection.PROVISIONS,
                        Lack.at(id, CountCeiling.class));
    }

    /** Everybody was asked and has answered, or there is a reason why not (§ 47). */
    private Optional<String> coordinationLacks(UUID id) {
        List<FineCoordination> known = rows.coordinations(id);
        boolean all = Stream.of(Partner.values())
                .allMatch(partner -> known.stream().anyMatch(one -> one.partner() == partner));
        if (!all) {
            return Optional.of("coordinationMissing");
        }
        return known.stream().anyMatch(FineCoordination::isOpen) ? Optional.of("coordinationOpen") : Optional.empty();
    }

    /** The body is told of its right to silence from the day on which a fine is contemplated (§ 48). */
    Optional<String> silenceUntold(Decision decision) {
        return contemplated
                        .since(decision.casefileId(), decision.directedAt().organisationNumber())
                        .isEmpty()
                ? Optional.of("silenceUntold")
                : Optional.empty();
    }

    /** Within the ceiling and in time, as if it were decided today (§ 44 second paragraph, and the act on limitation). */
    private Optional<String> amountForbidden(Decision decision, boolean leaves) {
        FineCount count = rows.count(decision.id()).orElseThrow();
        FineCounted today;
        try {
            today = counting.again(count, decision, clock.today());
        } catch (InvalidStep unknownToday) {
            return Optional.of("ceilingOfEarlierDay");
        }
        if (!today.answer().mayBeDecided()) {
            return Optional.of(today.answer().ceiling() == 0 ? "fineNotAllowed" : "fineBarred");
        }
        Integer amount = rows.draft(decision.id()).amount();
        if (amount == null || amount > today.answer().ceiling()) {
            return Optional.of("aboveCeiling");
        }
        boolean rateOfAnotherDay =
                today.row().containsKey("eur_rate") && !count.countedOn().equals(clock.today());
        return leaves && rateOfAnotherDay ? Optional.of("ceilingOfEarlierDay") : Optional.empty();
    }
}
