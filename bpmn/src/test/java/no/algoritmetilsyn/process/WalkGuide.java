package no.algoritmetilsyn.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.authority.Organ;
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

    /** Steps that leave little to walk on with, or lead back: taken only as often as is wanted. */
    private static final Set<String> ENDINGS = Set.of(
            "discardLetter",
            "sendBackLetter",
            "sendBackDemand",
            "sendBackPlan",
            "closeDemand",
            "closeOrder",
            "closeInspection",
            "endWithoutDecision",
            "withdrawAppeal",
            "registerInError",
            "moveProceeding",
            "dropFinding",
            "reverseFine",
            "writeOffFine",
            "annulPoint",
            "protectSource",
            "closePenalty",
            "closeDecision",
            "stopPenalty");

    /** Steps that bring a letter on its way. */
    private static final Set<String> LETTERS = Set.of("submitLetter", "approveLetter", "sendLetter");

    private static final int GOES_ON = 75;
    private static final int LOOKS = 6;
    private static final double WANTED = 20;
    private static final double LEADING = 14;
    private static final double ENDING = 4;
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

    private Choice choose(WalkFixture.Known known) {
        List<Rated> rated = new ArrayList<>();
        for (Actor actor : people(known)) {
            for (StepOffer offer : fixture.offers(actor, known.id())) {
                if (offer.isAllowed() || offer.isWithinReach()) {
                    var choice = new Choice(known, actor, offer.step(), offer.isUndeclared());
                    rated.add(new Rated(choice, rate(choice)));
                }
            }
        }
        return rated.stream()
                .filter(each -> each.rate() > 0)
                .max(Comparator.comparingDouble(Rated::rate))
                .map(Rated::choice)
                .orElse(null);
    }

    /** Those who do most of the work, the appeal body where it has something to do, and somebody who comes by. */
    private List<Actor> people(WalkFixture.Known known) {
        var people = new ArrayList<Actor>(fixture.staff.subList(0, WalkOpener.WORKING));
        for (Actor other : fixture.everybody()
                .subList(WalkOpener.WORKING, fixture.everybody().size())) {
            boolean appeals = other.organ() == Organ.APPEAL_BODY;
            int chance = appeals ? (known.kind().word().equals("appeal") ? 100 : 0) : chance(other);
            if (random.nextInt(100) < chance) {
                people.add(other);
            }
        }
        return people;
    }

    private static int chance(Actor actor) {
        if (!actor.isStaff()) {
            return 25;
        }
        return actor.roles().contains(Role.ARCHIVIST) ? 30 : 4;
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
        boolean ends = ENDINGS.contains(step);
        if (LETTERS.contains(step)) {
            // What is begun is finished before its days have passed.
            return WANTED + 10;
        }
        if (need > 0) {
            return ends ? ENDING : WANTED + need / 2.0 - 2 * times;
        }
        return !ends && (choice.step().isWork() || step.equals("writeLetter")) ? LEADING - 4 * times : USELESS;
    }

    /** Inspectors write, so that others can sign. */
    private double byPerson(Actor actor) {
        if (!actor.isStaff()) {
            return CHANCE / 2 * random.nextDouble();
        }
        return actor.roles().contains(Role.INSPECTOR) ? 6 : actor.roles().contains(Role.LAWYER) ? 2 : 0;
    }
}
