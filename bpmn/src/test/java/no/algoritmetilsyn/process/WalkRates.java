package no.algoritmetilsyn.process;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessTable;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.process.WalkGuide.Choice;

/** How much use it is that somebody takes a step now: what was not done often yet comes first, then what leads on to that. */
final class WalkRates {

    /** Steps after which a proceeding ends: taken seldom, and only as often as is wanted. */
    private static final Set<String> ENDINGS = Set.of(
            "closeDemand",
            "closeOrder",
            "closeInspection",
            "endWithoutDecision",
            "moveProceeding",
            "withdrawAppeal",
            "registerInError",
            "reverseFine",
            "withdrawPublication",
            "writeOffFine");

    /** Steps that lead back, or leave less to do: taken only as often as is wanted. */
    private static final Set<String> SETBACKS = Set.of(
            "discardLetter",
            "sendBackLetter",
            "sendBackDemand",
            "sendBackPlan",
            "dropFinding",
            "annulPoint",
            "protectSource",
            "closePenalty",
            "closeDecision",
            "stopPenalty");

    /** Steps that bring a letter on its way. */
    private static final Set<String> LETTERS = Set.of("submitLetter", "approveLetter", "sendLetter");

    /** Steps without which something cannot be decided, though no task asks for them. */
    private static final Set<String> PREPARING = Set.of(
            "considerFine",
            "assessBreaches",
            "weighFactors",
            "skipCoordination",
            "enterCoordinationAnswer",
            "countCeiling",
            "forbidUse",
            "writeLetter");

    /** What inspectors may do. */
    private static final Set<Act> OF_INSPECTORS = AccessTable.grantedTo(Set.of(Role.INSPECTOR));

    /** Steps that open something else, now or weeks later. */
    private static final Set<String> SPREAD = Set.of(
            "receiveAppeal", "receiveOtherAppeal", "receivePersonAppeal", "receiveComplainantAppeal", "askPartyAccess");

    /** Work that nothing else waits for. */
    private static final Set<String> ASIDE =
            Set.of("mendDispatch", "readIncoming", "ruleImpartiality", "remindOfLimit");

    /** Steps that are refused where another was not taken before. */
    private static final Map<String, String> AFTER = Map.of("proposePublication", "redactLetter");

    private static final double AGAIN = 60;

    /** What is wanted has at least this use. */
    static final double WANTED = 20;

    private static final double LEADING = 14;

    /** Out of so many looks, as many as a step is wanted yet. */
    private static final int SELDOM = 1_500;

    private static final double CHANCE = 12;
    private static final double USELESS = -1000;

    private final Random random;
    private final WalkNeeds needs;
    private final WalkMemory memory;
    private final WalkLetters letters;

    WalkRates(Random random, WalkNeeds needs, WalkMemory memory, WalkLetters letters) {
        this.random = random;
        this.needs = needs;
        this.memory = memory;
        this.letters = letters;
    }

    /** The use of a choice, with some chance in it; below nothing where it is none. */
    double rate(Choice choice) {
        String step = choice.step().name();
        UUID id = choice.proceeding().id();
        double rate = use(choice) + CHANCE * random.nextDouble() + byPerson(choice) + letters.rate(choice);
        boolean early = AFTER.containsKey(step) && memory.timesDone(id, AFTER.get(step)) == 0;
        boolean again = memory.rule(id, step) != null || memory.rule(id, WalkMemory.by(choice)) != null;
        return rate - (again ? AGAIN : 0) - (early ? AGAIN : 0) - (choice.undeclared() ? 4 : 0);
    }

    /** What is wanted comes first, then what leads on; less so what was done here already. */
    private double use(Choice choice) {
        String step = choice.step().name();
        int times = memory.timesDone(choice.proceeding().id(), step);
        int need = needs.of(step, choice.proceeding().kind());
        if (LETTERS.contains(step)) {
            // What is begun is finished before its days have passed.
            return WANTED + 22;
        }
        if (ENDINGS.contains(step)) {
            return random.nextInt(SELDOM) < need ? WANTED + 25 : USELESS;
        }
        if (SETBACKS.contains(step)) {
            return need > 0 && random.nextInt(3) == 0 ? WANTED + need / 2.0 : USELESS;
        }
        if (SPREAD.contains(step) && random.nextInt(4) > 0) {
            return USELESS;
        }
        boolean work = choice.step().isWork();
        if (need > 0 && (times == 0 || needs.own(step) > 0)) {
            boolean haste = work || !needs.isAlwaysPossible(choice.step());
            return (haste ? WANTED + need / 2.0 : LEADING) - 4 * times;
        }
        boolean leads = work && !ASIDE.contains(step) || PREPARING.contains(step);
        return leads ? LEADING - (choice.step().task().isEmpty() ? 8 : 4) * times : USELESS;
    }

    /** Inspectors write, so that others can sign: those do what inspectors may not do. */
    private double byPerson(Choice choice) {
        Actor actor = choice.actor();
        if (!actor.isStaff()) {
            return CHANCE / 2 * random.nextDouble();
        }
        if (actor.roles().contains(Role.INSPECTOR)) {
            return 6;
        }
        return OF_INSPECTORS.contains(choice.step().act())
                ? -CHANCE
                : actor.roles().contains(Role.LAWYER) ? 2 : 0;
    }
}
