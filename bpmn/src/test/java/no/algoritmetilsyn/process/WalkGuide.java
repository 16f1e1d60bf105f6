package no.algoritmetilsyn.process;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.casefile.step.StepOffer;

/** Chooses what is done next, and by whom, out of what people are offered: what was not done often yet, or what leads on to it. */
final class WalkGuide {

    /**
     * What somebody does.
     *
     * @param undeclared whether they have to declare first that they are impartial
     */
    record Choice(WalkFixture.Known proceeding, Actor actor, StepDeclaration<?> step, boolean undeclared) {}

    private record Rated(Choice choice, double rate) {}

    /** Steps after which a proceeding ends: taken seldom, and only as often as is wanted. */
    private static final Set<String> ENDINGS = Set.of(
            "closeDemand",
            "closeOrder",
            "closeInspection",
            "endWithoutDecision",
            "withdrawAppeal",
            "registerInError",
            "reverseFine",
            "writeOffFine");

    /** Steps that lead back, or leave less to do: taken only as often as is wanted. */
    private static final Set<String> SETBACKS = Set.of(
            "discardLetter",
            "sendBackLetter",
            "sendBackDemand",
            "sendBackPlan",
            "moveProceeding",
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

    /** Work that nothing else waits for. */
    private static final Set<String> ASIDE = Set.of("mendDispatch", "readIncoming", "ruleImpartiality", "remindOfLimit");

    private static final int GOES_ON = 75;
    private static final int LOOKS = 6;
    private static final double WANTED = 20;
    private static final double LEADING = 14;

    /** Out of so many looks, as many as a step is wanted yet. */
    private static final int SELDOM = 400;

    private static final double CHANCE = 12;
    private static final double USELESS = -1000;

    private final Random random;
    private final WalkFixture fixture;
    private final WalkNeeds needs;
    private final WalkMemory memory;
    private final WalkLetters letters;
    private UUID last;

    WalkGuide(Random random, WalkFixture fixture, WalkNeeds needs, WalkMemory memory, WalkLetters letters) {
        this.random = random;
        this.fixture = fixture;
        this.needs = needs;
        this.memory = memory;
        this.letters = letters;
    }

    /** How many open proceedings have something to do today, as far as is known. */
    long awake(List<WalkFixture.Known> all) {
        return all.stream()
                .filter(known -> known.open() && !memory.isResting(known.id()))
                .count();
    }

    /** Something to do; null when there is nothing where this has looked. */
    Choice choose(List<WalkFixture.Known> all) {
        for (int look = 0; look < LOOKS; look++) {
            WalkFixture.Known known = pick(all);
            if (known == null) {
                return null;
            }
            Choice choice = choose(known);
            if (choice != null) {
                last = known.id();
                return choice;
            }
            last = null;
            memory.rest(known.id());
        }
        return null;
    }

    /** Mostly work goes on where it was; else where most leads to what is wanted; sometimes where all has ended. */
    private WalkFixture.Known pick(List<WalkFixture.Known> all) {
        if (last != null && random.nextInt(100) < GOES_ON) {
            return all.stream()
                    .filter(known -> known.id().equals(last))
                    .findFirst()
                    .orElse(null);
        }
        boolean ended = random.nextInt(12) == 0;
        List<WalkFixture.Known> from = all.stream()
                .filter(known -> known.open() != ended && !memory.isResting(known.id()))
                .toList();
        int whole = from.stream().mapToInt(known -> 1 + needs.with(known)).sum();
        int drawn = whole == 0 ? 0 : random.nextInt(whole);
        for (WalkFixture.Known known : from) {
            drawn -= 1 + needs.with(known);
            if (drawn < 0) {
                return known;
            }
        }
        return null;
    }

    /** The best of what people are offered; who asks first and is offered something that is wanted asks nobody else. */
    private Choice choose(WalkFixture.Known known) {
        Rated best = null;
        for (Actor actor : people(known)) {
            for (StepOffer offer : fixture.offers(actor, known.id())) {
                if (offer.isAllowed() || offer.isWithinReach()) {
                    var choice = new Choice(known, actor, offer.step(), offer.isUndeclared());
                    var rated = new Rated(choice, rate(choice));
                    best = best == null || rated.rate() > best.rate() ? rated : best;
                }
            }
            if (best != null && best.rate() > WANTED) {
                return best.choice();
            }
        }
        return best == null || best.rate() < 0 ? null : best.choice();
    }

    /** Mostly an inspector, or who signs where a letter waits for that; then others who work there, and somebody who comes by. */
    private List<Actor> people(WalkFixture.Known known) {
        var people = new ArrayList<Actor>();
        List<Actor> others = fixture.everybody().stream()
                .filter(actor -> random.nextInt(100) < chance(actor, known))
                .toList();
        people.addAll(others);
        List<Actor> working = new ArrayList<>(fixture.staff.subList(0, WalkOpener.WORKING));
        if (letters.isToSign(known)) {
            Collections.reverse(working);
        }
        people.addAll(working);
        return people;
    }

    /** How likely somebody comes first, in per cent. */
    private static int chance(Actor actor, WalkFixture.Known known) {
        if (actor.organ() == Organ.APPEAL_BODY) {
            return known.kind() == ProceedingKind.APPEAL ? 45 : 0;
        }
        if (!actor.isStaff()) {
            return 8;
        }
        return actor.roles().contains(Role.INSPECTOR) ? 2 : 8;
    }

    private double rate(Choice choice) {
        String step = choice.step().name();
        UUID id = choice.proceeding().id();
        double rate = use(choice) + CHANCE * random.nextDouble() + byPerson(choice.actor()) + letters.rate(choice);
        return rate - 16 * memory.timesRefused(id, step) - (choice.undeclared() ? 4 : 0);
    }

    /** What is wanted comes first, then what leads on; less so what was done here already. */
    private double use(Choice choice) {
        String step = choice.step().name();
        int times = memory.timesDone(choice.proceeding().id(), step);
        int need = needs.of(step);
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
        boolean work = choice.step().isWork();
        if (need > 0) {
            boolean haste = work || !needs.isAlwaysPossible(choice.step());
            return (haste ? WANTED + need / 2.0 : LEADING) - 4 * times;
        }
        boolean leads = work && !ASIDE.contains(step) || PREPARING.contains(step);
        return leads ? LEADING - 4 * times : USELESS;
    }

    /** Inspectors write, so that others can sign. */
    private double byPerson(Actor actor) {
        if (!actor.isStaff()) {
            return CHANCE / 2 * random.nextDouble();
        }
        return actor.roles().contains(Role.INSPECTOR) ? 6 : actor.roles().contains(Role.LAWYER) ? 2 : 0;
    }
}
