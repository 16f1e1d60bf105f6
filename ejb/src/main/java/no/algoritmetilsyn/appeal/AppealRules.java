package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.algoritmetilsyn.appeal.step.DraftAppealDecision;
import no.algoritmetilsyn.appeal.step.Point;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What an appeal may lead to: what is changed fits what was decided, and is worse for the appellant only by law (§ 34). */
@Dependent
class AppealRules {

    @Inject
    Appeals appeals;

    @Inject
    AuthorityClock clock;

    /**
     * Passes when what comes of it fits what is appealed.
     *
     * @param worse whether it may be changed to the appellant's detriment
     * @throws InvalidStep when it does not
     */
    void requireFitting(DecisionAppeal appeal, AppealResult result, List<Point> points, Integer amount, boolean worse) {
        var faults = new ArrayList<Violation>();
        boolean changed = result == AppealResult.CHANGED;
        ProceedingKind kind = appeal.appealed().kind();
        if (!changed && !points.isEmpty()) {
            faults.add(Violation.of("points", "notChanged"));
        }
        if (!changed && amount != null) {
            faults.add(Violation.of("amount", "notChanged"));
        }
        if (kind == ProceedingKind.COSTS && result == AppealResult.ANNULLED) {
            // A claim that nobody has ruled on would be left.
            faults.add(Violation.of("result", "remitInstead"));
        }
        if (changed) {
            switch (kind) {
                case PENALTY -> claimFault(appeal, amount, worse).ifPresent(faults::add);
                case DECISION -> faults.addAll(decisionFaults(appeal, points, amount, worse));
                case COSTS -> costsFault(appeal, points, amount, worse).ifPresent(faults::add);
                case PARTY_ACCESS -> faults.addAll(accessFaults(appeal, points, amount));
                case COMPLAINT -> faults.addAll(answerFaults(points, amount));
                default -> faults.add(Violation.of("result", "notChangeable"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidStep(faults);
        }
    }

    /** A decision orders points or claims an amount, and never both. */
    private List<Violation> decisionFaults(DecisionAppeal appeal, List<Point> points, Integer amount, boolean worse) {
        if (appeal.appealed().amount() == null) {
            return amount == null
                    ? pointFaults(appeal, points, worse)
                    : List.of(Violation.of("amount", "nothingClaimed"));
        }
        return points.isEmpty()
                ? fineFault(appeal, amount, worse).stream().toList()
                : List.of(Violation.of("points", "noPoints"));
    }

    /** What is changed about a refusal is that documents are given: their points fall away. */
    private List<Violation> accessFaults(DecisionAppeal appeal, List<Point> points, Integer amount) {
        if (amount != null) {
            return List.of(Violation.of("amount", "nothingClaimed"));
        }
        List<Violation> faults = new ArrayList<>(pointFaults(appeal, points, true));
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).limit() != null) {
                faults.add(Violation.at("/points/" + i + "/limit", "noLimit"));
            }
        }
        return faults;
    }

    /** An answer has no points and grants nothing: what is changed about it, its reasons say, and another answer follows. */
    private static List<Violation> answerFaults(List<Point> points, Integer amount) {
        var faults = new ArrayList<Violation>();
        if (!points.isEmpty()) {
            faults.add(Violation.of("points", "noPoints"));
        }
        if (amount != null) {
            faults.add(Violation.of("amount", "nothingClaimed"));
        }
        return faults;
    }

    /** The appellant wants more of its costs covered, and never more than it has claimed. */
    private Optional<Violation> costsFault(DecisionAppeal appeal, List<Point> points, Integer amount, boolean worse) {
        if (!points.isEmpty()) {
            return Optional.of(Violation.of("points", "ofCosts"));
        }
        if (amount == null) {
            return Optional.of(Violation.of("amount", "required"));
        }
        int granted = appeal.appealed().amount();
        int claimed = appeals.mostToBeGranted(appeal.appealed()).orElse(granted);
        if (amount > claimed) {
            return Optional.of(Violation.of("amount", "aboveClaim", claimed));
        }
        if (amount == granted) {
            return Optional.of(Violation.of("amount", "sameAmount"));
        }
        return amount < granted && !worse ? Optional.of(Violation.of("amount", "detriment")) : Optional.empty();
    }

    /** A claim of a coercive fine becomes smaller: what has not accrued cannot be claimed, whatever is decided about the appeal. */
    private static Optional<Violation> claimFault(DecisionAppeal appeal, Integer amount, boolean worse) {
        Optional<Violation> fault = amountFault(appeal, amount, worse);
        int claimed = appeal.appealed().amount();
        return fault.isEmpty() && amount >= claimed ? Optional.of(Violation.of("amount", "notLess", claimed)) : fault;
    }

    /** An administrative fine may become larger, too, where the law allows a change for the worse. */
    private static Optional<Violation> fineFault(DecisionAppeal appeal, Integer amount, boolean worse) {
        Optional<Violation> fault = amountFault(appeal, amount, worse);
        return fault.isEmpty() && amount.equals(appeal.appealed().amount())
                ? Optional.of(Violation.of("amount", "sameAmount"))
                : fault;
    }

    private static Optional<Violation> amountFault(DecisionAppeal appeal, Integer amount, boolean worse) {
        if (amount == null) {
            return Optional.of(Violation.of("amount", "required"));
        }
        return amount > appeal.appealed().amount() && !worse
                ? Optional.of(Violation.of("amount", "detriment"))
                : Optional.empty();
    }

    private List<Violation> pointFaults(DecisionAppeal appeal, List<Point> points, boolean worse) {
        if (points.isEmpty()) {
            return List.of(Violation.of("points", "required"));
        }
        Map<Integer, LocalDate> decided = appeals.decided(
                        appeal.appealed().kind(), appeal.appealed().id())
                .map(Appealable.Matter::points)
                .orElse(Map.of());
        var faults = new ArrayList<Violation>();
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            String pointer = "/points/" + i;
            LocalDate before = decided.get(point.number());
            if (before == null) {
                faults.add(Violation.at(pointer + "/number", "unknown"));
            } else if (!named.add(point.number())) {
                faults.add(Violation.at(pointer + "/number", "twice"));
            } else if (point.limit() != null && !point.limit().isAfter(clock.today())) {
                faults.add(Violation.at(pointer + "/limit", "past"));
            } else if (point.limit() != null && point.limit().isBefore(before) && !worse) {
                faults.add(Violation.at(pointer + "/limit", "detriment"));
            }
        }
        return faults;
    }

    /**
     * Passes when an amount that our appeal body decides is within the ceiling of the law.
     *
     * @throws InvalidStep when it is above
     */
    void requireWithinCeiling(DecisionAppeal appeal, Integer amount) {
        if (amount != null && appeal.appealed().kind() == ProceedingKind.DECISION) {
            appeals.mostToBeDecided(appeal.appealed())
                    .filter(most -> amount > most)
                    .ifPresent(most -> {
                        throw InvalidStep.at("amount", "aboveCeiling", most);
                    });
        }
    }

    /**
     * Passes when what was decided may be changed to the appellant's detriment: other interests outweigh, and the appellant was told
     * within three months after the first instance had the appeal; or another's appeal is founded (§ 34 third paragraph).
     *
     * @throws InvalidStep when not
     */
    void requireMayWorsen(DecisionAppeal appeal, DraftAppealDecision step) {
        if (step.othersFounded()) {
            if (!isAnotherOpenOrFounded(appeal)) {
                throw InvalidStep.at("othersFounded", "noOther");
            }
            return;
        }
        LocalDate last =
                appeals.assessed(appeal.id()).map(StoredAssessment::detrimentOn).orElse(null);
        if (step.interests() == null) {
            throw InvalidStep.at("interests", "outweigh");
        }
        if (step.noticed() == null) {
            throw InvalidStep.at("noticed", "notTold");
        }
        PastDay.require("noticed", step.noticed(), clock.today());
        if (last != null && step.noticed().isAfter(last)) {
            throw InvalidStep.at("noticed", "tooLate", last);
        }
    }

    private boolean isAnotherOpenOrFounded(DecisionAppeal appeal) {
        Addressee appellant = appeal.appellant().addressee();
        return appeals.of(appeal.appealed().id()).stream()
                .filter(other -> other.appealed().isSame(appeal.appealed()))
                .filter(other -> !other.appellant().addressee().equals(appellant))
                .anyMatch(other -> other.endedAt() == null
                        || other.carriedOutOn() != null
                                && other.ruling() != null
                                && other.ruling().result().isFounded());
    }
}
