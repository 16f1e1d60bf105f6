package no.algoritmetilsyn.process;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.casefile.DeclareImpartiality;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.process.WalkGuide.Choice;
import org.camunda.bpm.engine.runtime.Job;

/** One walk: steps of the whole catalogue drawn by a seed, taken by people of every role, while the clock goes on and timers fire. */
final class StepWalk {

    /** So many open proceedings have something to do before none is opened but by chance. */
    private static final int AWAKE = 12;

    private static final int MOST_OPEN = 120;

    /** Rule that refuses somebody who has no power to sign, and says nothing about the letter. */
    private static final String ANOTHER_SIGNS = "noPower";

    /** How often each step is to be refused. */
    private static final int REFUSED = 5;

    final WalkFixture fixture;
    final WalkCounts counts;
    final WalkTaker taker;
    private final Random random;
    private final WalkWriter writer;
    private final WalkNeeds needs;
    private final WalkOpener opener;
    private final WalkGuide guide;
    private final WalkMemory memory;
    private final WalkLetters letters;

    StepWalk(WalkFixture fixture, long seed) {
        this.fixture = fixture;
        this.random = new Random(seed);
        var days = new WalkDays(random, fixture);
        this.writer = new WalkWriter(random, new WalkValues(random, fixture, days), days);
        this.taker = new WalkTaker(fixture, writer);
        this.counts = new WalkCounts(
                fixture.catalogue().all().stream().map(StepDeclaration::name).toList());
        this.needs = new WalkNeeds(fixture.catalogue(), counts);
        this.memory = new WalkMemory(random);
        this.letters = new WalkLetters(fixture, memory);
        this.opener = new WalkOpener(random, fixture, writer, taker, needs);
        this.guide = new WalkGuide(random, fixture, needs, memory, letters);
    }

    /** Takes one turn: something is opened, time passes, somebody tries something, or somebody does their work. */
    void turn() {
        List<WalkFixture.Known> all = fixture.proceedings();
        needs.see(all);
        long open = all.stream().filter(WalkFixture.Known::open).count();
        int dice = random.nextInt(100);
        if (open < MOST_OPEN && (dice < 2 || guide.awake(all) < AWAKE)) {
            counts.note(opener.open());
        } else if (dice < 5) {
            pass(Duration.ofDays(1 + random.nextInt(9)));
        } else if (dice < 20) {
            attempt(all);
        } else {
            work(all);
        }
    }

    /** How far it has come. */
    String line() {
        return "%d steps, %d of them refused, until %s, %d proceedings; to be accepted %d, to be refused %d"
                .formatted(
                        counts.total(),
                        counts.allRefused(),
                        fixture.clock.instant(),
                        fixture.proceedings().size(),
                        counts.lackingAccepted(WalkNeeds.ENOUGH),
                        counts.lackingRefused(REFUSED));
    }

    /** Time passes, and timers whose time has come fire. */
    private void pass(Duration time) {
        fixture.pass(time);
        memory.wake();
        counts.note("now " + fixture.clock.instant());
        for (Job job : fixture.dueTimers()) {
            try {
                fixture.fixture.fire(job.getId());
            } catch (RuntimeException failure) {
                taker.fault("timer " + job.getJobDefinitionId(), failure);
            }
        }
    }

    /** A random actor tries a step that was not refused often yet, with right or wrong input, in any state. */
    private void attempt(List<WalkFixture.Known> all) {
        List<StepDeclaration<?>> steps = fixture.catalogue().all().stream()
                .filter(step -> all.stream().anyMatch(known -> step.isFor(known.kind())))
                .toList();
        StepDeclaration<?> step = steps.stream()
                .min(Comparator.comparingDouble(each -> counts.refused(each.name()) + 2 * random.nextDouble()))
                .orElseThrow();
        if (counts.refused(step.name()) >= REFUSED && random.nextInt(10) > 0) {
            work(all);
            return;
        }
        List<WalkFixture.Known> fitting =
                all.stream().filter(known -> step.isFor(known.kind())).toList();
        Actor actor = any(fixture.everybody());
        take(new Choice(any(fitting), actor, step, false), random.nextInt(3) == 0);
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Somebody does one of the things that they are offered, and remembers what was refused; where nothing is of use, time passes. */
    private void work(List<WalkFixture.Known> all) {
        Choice choice = guide.choose(all);
        if (choice == null) {
            pass(Duration.ofDays(1 + random.nextInt(9)));
            return;
        }
        if (choice.undeclared()) {
            declare(choice);
        }
        String rule = take(choice, false).rule();
        if (rule != null) {
            String step = rule.equals(ANOTHER_SIGNS)
                    ? WalkMemory.by(choice)
                    : choice.step().name();
            memory.refused(choice.proceeding().id(), step, rule);
        }
    }

    private WalkTaker.Outcome take(Choice chosen, boolean wrong) {
        StepDeclaration<?> step = chosen.step();
        UUID id = chosen.proceeding().id();
        var place = new WalkValues.Place(id, chosen.proceeding().casefile(), step.name(), null, 0);
        WalkForm form = form(chosen);
        writer.fill(form, place);
        if (step.name().equals("declareImpartiality")) {
            form.values().put("ground", "NONE");
        }
        letters.fill(form, id, step.name());
        if (wrong) {
            writer.spoil(form);
        }
        WalkTaker.Outcome outcome = wrong
                ? taker.take(chosen.actor(), id, step, form.json())
                : taker.takeMending(chosen.actor(), id, step, form, place);
        String what = chosen.actor().name() + " " + step.name() + " "
                + chosen.proceeding().kind();
        if (outcome.accepted()) {
            counts.accept(step.name(), what);
            memory.accepted(id, step);
        } else {
            counts.refuse(step.name(), outcome.rule(), what);
        }
        return outcome;
    }

    /** Mostly there is no ground why they should not; sometimes there is, and then they see no more of it. */
    private void declare(Choice chosen) {
        StepDeclaration<?> declaration = fixture.catalogue().taking(DeclareImpartiality.class);
        boolean own = random.nextInt(12) == 0 && fixture.staff.indexOf(chosen.actor()) >= WalkOpener.WORKING;
        String input = own ? "{\"ground\": \"AUTOMATIC\", \"explanation\": \"Svoger.\"}" : "{\"ground\": \"NONE\"}";
        var json = Json.createReader(new StringReader(input)).readObject();
        String what = chosen.actor().name() + (own ? " is disqualified" : " is impartial");
        if (taker.take(chosen.actor(), chosen.proceeding().id(), declaration, json)
                .accepted()) {
            counts.accept(declaration.name(), what);
        }
    }

    private WalkForm form(Choice chosen) {
        StepDeclaration<?> step = chosen.step();
        UUID id = chosen.proceeding().id();
        try {
            return fixture.fixture.inTransaction(() -> {
                boolean party = step.isTakenByParty(chosen.actor());
                Set<String> unasked = party ? step.saidByStaff() : Set.of();
                return new WalkForm(
                        step.fields(id).stream()
                                .filter(field -> !unasked.contains(field.name()))
                                .toList(),
                        step.start(id));
            });
        } catch (RuntimeException failure) {
            taker.fault(
                    "form of " + step.name() + " about " + chosen.proceeding().kind(), failure);
            return new WalkForm(step.fields(), Map.of());
        }
    }
}
