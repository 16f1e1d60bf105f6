package no.algoritmetilsyn.process;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.casefile.step.StepOffer;

/**
 * One walk, drawn by a seed: stories are told that lead to every step of the catalogue, with input that is random but for what the story
 * rests on; in between, somebody tries something that may be refused, or does something that they are offered. The clock goes on, and
 * timers fire.
 */
final class StepWalk {

    /** Turns in which somebody tries something, in per cent. */
    private static final int TRIED = 26;

    /** One in so many attempts is made though its step was refused often enough. */
    private static final int ENOUGH = 20;

    /** Turns in which somebody does one of the things that they are offered, in per cent. */
    private static final int WANDERED = 1;

    /**
     * Attempts with wrong input, in per cent, until a step was taken often enough; the others are right, and are refused by who tries, or
     * when.
     */
    private static final int WRONG = 65;

    /** Attempts in a case whose story is being told, in per cent. */
    private static final int IN_THE_WAY = 15;

    final WalkCounts counts;
    final WalkTaker taker;
    private final WalkFixture fixture;
    private final Random random;
    private final WalkSteps steps;
    private final StoryTeller teller;

    StepWalk(WalkFixture fixture, long seed) {
        this.fixture = fixture;
        this.random = new Random(seed);
        this.counts = new WalkCounts(
                fixture.catalogue().all().stream().map(StepDeclaration::name).toList());
        this.steps = new WalkSteps(random, fixture, counts);
        this.taker = steps.taker;
        this.teller = new StoryTeller(random, fixture, steps);
    }

    /** Takes one turn: a line of a story, an attempt, or something that somebody is offered. */
    void turn() {
        int dice = random.nextInt(100);
        boolean taken = dice < TRIED ? attempt() : dice < TRIED + WANDERED && wander();
        if (!taken) {
            teller.turn();
        }
    }

    /** A random person does what was done least of what they are offered, where no story is being told; tells whether they do. */
    private boolean wander() {
        Set<UUID> told = teller.cases();
        List<WalkFixture.Known> others = fixture.proceedings().stream()
                .filter(known -> !told.contains(known.casefile()))
                .toList();
        if (others.isEmpty()) {
            return false;
        }
        WalkFixture.Known known = any(others);
        Actor actor = any(fixture.everybody());
        List<StepOffer> offers = fixture.offers(actor, known.id()).stream()
                .filter(StepOffer::isAllowed)
                .toList();
        if (offers.isEmpty()) {
            return false;
        }
        StepDeclaration<?> step = offers.stream()
                .map(StepOffer::step)
                .min(Comparator.comparingDouble(each -> counts.accepted(each.name()) + random.nextDouble()))
                .orElseThrow();
        steps.take(actor, known, step, null, Map.of());
        return true;
    }

    /** A random person tries the step that was refused least of those that can be tried; tells whether they do. */
    private boolean attempt() {
        List<WalkFixture.Known> all = fixture.proceedings();
        Set<UUID> told = teller.cases();
        boolean inTheWay = random.nextInt(100) < IN_THE_WAY;
        List<WalkFixture.Known> open = all.stream()
                .filter(known -> inTheWay || !told.contains(known.casefile()))
                .toList();
        StepDeclaration<?> step = fixture.catalogue().all().stream()
                .filter(each -> open.stream().anyMatch(known -> each.isFor(known.kind())))
                .min(Comparator.comparingDouble(each -> counts.refused(each.name()) + random.nextDouble()))
                .orElse(null);
        if (step == null || counts.refused(step.name()) >= WalkCounts.REFUSED && random.nextInt(ENOUGH) > 0) {
            return false;
        }
        List<WalkFixture.Known> fitting =
                open.stream().filter(known -> step.isFor(known.kind())).toList();
        boolean done = counts.accepted(step.name()) >= WalkCounts.ACCEPTED;
        steps.attempt(any(fixture.everybody()), any(fitting), step, done || random.nextInt(100) < WRONG);
        return true;
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Tells one story alone; what has refused it, or null. */
    String tell(Story story) {
        return teller.alone(story);
    }

    /** What became of the stories. */
    String report() {
        return teller.report();
    }

    /** How far it has come. */
    String line() {
        return "%d steps and %d of routine, %d refused, until %s, %d proceedings; to be accepted %d, to be refused %d"
                .formatted(
                        counts.total(),
                        counts.routine(),
                        counts.allRefused(),
                        fixture.clock.instant(),
                        fixture.proceedings().size(),
                        counts.sumLackingAccepted(),
                        counts.sumLackingRefused());
    }
}
