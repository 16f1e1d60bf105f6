package no.algoritmetilsyn.process;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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

    private static final int GOES_ON = 75;
    private static final int FINISHES = 60;
    private static final int LOOKS = 6;

    /** What is drawn of those that lead to nothing that is wanted, so that they go on, too. */
    private static final int ANY = 100;

    private final Random random;
    private final WalkFixture fixture;
    private final WalkNeeds needs;
    private final WalkMemory memory;
    private final WalkLetters letters;
    private final WalkRates rates;
    private UUID last;

    WalkGuide(Random random, WalkFixture fixture, WalkNeeds needs, WalkMemory memory, WalkLetters letters) {
        this.random = random;
        this.fixture = fixture;
        this.needs = needs;
        this.memory = memory;
        this.letters = letters;
        this.rates = new WalkRates(random, needs, memory, letters);
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

    /** Mostly work goes on where it was, or where a letter waits; else where most leads to what is wanted; sometimes where all has ended. */
    private WalkFixture.Known pick(List<WalkFixture.Known> all) {
        if (last != null && random.nextInt(100) < GOES_ON) {
            return all.stream()
                    .filter(known -> known.id().equals(last))
                    .findFirst()
                    .orElse(null);
        }
        List<WalkFixture.Known> awake =
                all.stream().filter(known -> !memory.isResting(known.id())).toList();
        List<String> letters = this.letters.waiting();
        List<WalkFixture.Known> writing = awake.stream()
                .filter(known -> letters.contains(known.id().toString()))
                .toList();
        if (!writing.isEmpty() && random.nextInt(100) < FINISHES) {
            return writing.get(random.nextInt(writing.size()));
        }
        boolean ended = random.nextInt(12) == 0;
        return weighed(awake.stream().filter(known -> known.open() != ended).toList());
    }

    private WalkFixture.Known weighed(List<WalkFixture.Known> from) {
        int whole = from.stream().mapToInt(this::weight).sum();
        int drawn = whole == 0 ? 0 : random.nextInt(whole);
        for (WalkFixture.Known known : from) {
            drawn -= weight(known);
            if (drawn < 0) {
                return known;
            }
        }
        return null;
    }

    private int weight(WalkFixture.Known known) {
        return ANY + needs.with(known);
    }

    /** The best of what people are offered; who asks first and is offered something that is wanted asks nobody else. */
    private Choice choose(WalkFixture.Known known) {
        Rated best = null;
        for (Actor actor : people(known)) {
            for (StepOffer offer : fixture.offers(actor, known.id())) {
                if (offer.isAllowed() || offer.isWithinReach()) {
                    var choice = new Choice(known, actor, offer.step(), offer.isUndeclared());
                    var rated = new Rated(choice, rates.rate(choice));
                    best = best == null || rated.rate() > best.rate() ? rated : best;
                }
            }
            if (best != null && best.rate() > WalkRates.WANTED) {
                return best.choice();
            }
        }
        return best == null || best.rate() < 0 ? null : best.choice();
    }

    /** Somebody who comes by, and those who do most of the work; where a letter waits to be signed, those who sign come first. */
    private List<Actor> people(WalkFixture.Known known) {
        boolean sign = letters.isToSign(known);
        var people = new ArrayList<Actor>(fixture.everybody().stream()
                .filter(actor -> random.nextInt(100) < (sign ? chanceToSign(actor) : 0) + chance(actor, known))
                .filter(actor -> !sign || chanceToSign(actor) > 0 || actor.organ() == Organ.APPEAL_BODY)
                .toList());
        List<Actor> working = new ArrayList<>(fixture.staff.subList(0, WalkOpener.WORKING));
        if (sign) {
            Collections.reverse(working);
        } else if (random.nextBoolean()) {
            Collections.rotate(working, 1 + random.nextInt(2));
        }
        people.addAll(working);
        return people;
    }

    /** How likely somebody else is asked to sign, in per cent. */
    private static int chanceToSign(Actor actor) {
        return actor.roles().contains(Role.LEADER) ? 30 : 0;
    }

    /** How likely somebody comes first, in per cent. */
    private static int chance(Actor actor, WalkFixture.Known known) {
        if (actor.organ() == Organ.APPEAL_BODY) {
            return known.kind() == ProceedingKind.APPEAL || known.kind() == ProceedingKind.COSTS ? 60 : 0;
        }
        if (!actor.isStaff()) {
            return 12;
        }
        return actor.roles().contains(Role.INSPECTOR) ? 2 : 8;
    }
}
