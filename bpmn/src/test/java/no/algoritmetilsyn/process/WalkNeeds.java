package no.algoritmetilsyn.process;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.StepDeclaration;

/** What a walk has not done often enough yet: of steps, and of all that a proceeding can lead to. */
final class WalkNeeds {

    /** How often each step is to be accepted. */
    static final int ENOUGH = 20;

    /** Steps after which others can be taken that nothing else leads to. */
    private static final Map<String, List<String>> LEADS = Map.ofEntries(
            Map.entry("askCommentTime", List.of("grantCommentTime", "refuseCommentTime")),
            Map.entry("askMoreTime", List.of("grantMoreTime", "refuseMoreTime")),
            Map.entry("askOrderTime", List.of("grantOrderTime", "refuseOrderTime")),
            Map.entry("askSuspension", List.of("decideSuspension")),
            Map.entry("askCoordination", List.of("enterCoordinationAnswer")),
            Map.entry("recordVisit", List.of("signVisit")),
            Map.entry("recordFinding", List.of("dropFinding")),
            Map.entry("objectImpartiality", List.of("ruleImpartiality")),
            Map.entry("nameSourceReader", List.of("endSourceReader")),
            Map.entry("postLetter", List.of("returnLetter", "mendDispatch")),
            Map.entry("returnLetter", List.of("mendDispatch")),
            Map.entry("redactLetter", List.of("proposePublication", "publishDecision")),
            Map.entry(
                    "proposePublication",
                    List.of("answerPublication", "publishDecision", "correctPublication", "withdrawPublication")),
            Map.entry("publishDecision", List.of("correctPublication", "withdrawPublication")),
            Map.entry("replyInterim", List.of("tellDelay")),
            Map.entry("reduceFine", List.of("tellFineChanged")),
            Map.entry("setFineFinal", List.of("giveFineTime", "collectFine", "writeOffFine")),
            Map.entry("claimPenalty", List.of("registerPayment", "collectPenalty", "writeOffPenalty", "closePenalty")));

    /** Steps that open a proceeding of another feature. */
    private static final Map<String, ProceedingKind> OPENING = Map.of(
            "receiveAppeal", ProceedingKind.APPEAL,
            "receiveOtherAppeal", ProceedingKind.APPEAL,
            "receivePersonAppeal", ProceedingKind.APPEAL,
            "receiveComplainantAppeal", ProceedingKind.APPEAL,
            "askPartyAccess", ProceedingKind.PARTY_ACCESS);

    private static final int FEW = 10;

    private final Map<ProceedingKind, Integer> open = new EnumMap<>(ProceedingKind.class);
    private final StepCatalogue catalogue;
    private final WalkCounts counts;

    WalkNeeds(StepCatalogue catalogue, WalkCounts counts) {
        this.catalogue = catalogue;
        this.counts = counts;
    }

    /** Counts what is open, so that no more is opened than is worked on. */
    void see(List<WalkFixture.Known> all) {
        open.clear();
        all.stream().filter(WalkFixture.Known::open).forEach(known -> open.merge(known.kind(), 1, Integer::sum));
    }

    /** How many of a kind are open. */
    int open(ProceedingKind kind) {
        return open.getOrDefault(kind, 0);
    }

    /** How often a step has to be taken yet with a kind of proceeding, or what it leads to there. */
    int of(String step, ProceedingKind kind) {
        int later = catalogue.of(kind).stream()
                .map(StepDeclaration::name)
                .filter(LEADS.getOrDefault(step, List.of())::contains)
                .mapToInt(this::own)
                .max()
                .orElse(0);
        ProceedingKind opened = OPENING.get(step);
        boolean few = opened != null && open(opened) < FEW;
        return Math.max(own(step), Math.max(later, few ? most(opened.word()) : 0));
    }

    /** Whether it can be done with most of what is open, and so needs no haste. */
    boolean isAlwaysPossible(StepDeclaration<?> step) {
        long kinds = Stream.of(ProceedingKind.values()).filter(step::isFor).count();
        return kinds > ProceedingKind.values().length / 2 && !feature(step).equals("letter");
    }

    /** How often a step itself has to be taken yet. */
    int own(String step) {
        return Math.max(0, ENOUGH - counts.accepted(step));
    }

    private int most(String feature) {
        return steps(Set.of(feature)).mapToInt(step -> own(step.name())).max().orElse(0);
    }

    /** How much there is to do yet with a proceeding, and with what follows from it. */
    int with(WalkFixture.Known proceeding) {
        return in(features(proceeding));
    }

    /** How much there is to do yet in some features. */
    int in(Collection<String> features) {
        return steps(features).mapToInt(step -> own(step.name())).sum();
    }

    private Stream<StepDeclaration<?>> steps(Collection<String> features) {
        return catalogue.all().stream().filter(step -> features.contains(feature(step)));
    }

    private static String feature(StepDeclaration<?> step) {
        return step.type().getPackageName().split("\\.")[2];
    }

    /** The features that know a proceeding, or what comes of it. */
    private static Set<String> features(WalkFixture.Known proceeding) {
        return switch (proceeding.kind()) {
            case DECISION ->
                switch (proceeding.sort()) {
                    case ORDER -> Set.of("decision", "order", "penalty");
                    case FINE -> Set.of("decision", "fine");
                    case INTERIM_BAN -> Set.of("decision", "ban");
                };
            case COMPLAINT -> Set.of("complaint", "complainant");
            case ORDER -> Set.of("order", "penalty");
            default -> Set.of(proceeding.kind().word());
        };
    }
}
