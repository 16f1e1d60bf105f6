package no.algoritmetilsyn.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.casefile.DeclareImpartiality;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.penalty.PenaltyFacts;
import no.algoritmetilsyn.process.WalkTaker.Outcome;

/** Takes steps: fills in what is asked, by what a story says and else at random, and counts how each went. */
final class WalkSteps {

    private final WalkFixture fixture;
    private final WalkWriter writer;
    private final WalkLetters letters;
    private final WalkDays days;
    final WalkTaker taker;
    final WalkCounts counts;

    WalkSteps(Random random, WalkFixture fixture, WalkCounts counts) {
        this.fixture = fixture;
        this.days = new WalkDays(random, fixture);
        this.writer = new WalkWriter(random, new WalkValues(random, fixture, days), days);
        this.letters = new WalkLetters(fixture);
        this.taker = new WalkTaker(fixture, writer);
        this.counts = counts;
    }

    StepDeclaration<?> named(String step) {
        return fixture.catalogue().all().stream()
                .filter(each -> each.name().equals(step))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no step " + step));
    }

    /** Takes a step with right input, and mends what is said to be wrong with it. */
    Outcome take(
            Actor actor, WalkFixture.Known known, StepDeclaration<?> step, StoryCast cast, Map<String, String> said) {
        WalkForm form = form(actor, known.id(), step);
        new StoryForm(form, cast, days).write(meant(known.id(), said));
        WalkValues.Place place = place(known, step);
        fill(form, place);
        return counted(actor, known, step, taker.takeMending(actor, known.id(), step, form, place));
    }

    /** {@code amount=all} is all that is left to pay of a coercive fine. */
    private Map<String, String> meant(UUID penalty, Map<String, String> said) {
        var meant = new LinkedHashMap<>(said);
        meant.replaceAll((field, value) -> value.equals("all") ? owed(penalty) : value);
        return meant;
    }

    private String owed(UUID penalty) {
        return fixture.fixture.inTransaction(() -> String.valueOf(
                fixture.fixture.get(PenaltyFacts.class).facts(penalty).get("owed")));
    }

    /** Tries a step, with right input or with wrong input. */
    Outcome attempt(Actor actor, WalkFixture.Known known, StepDeclaration<?> step, boolean wrong) {
        WalkForm form = form(actor, known.id(), step);
        fill(form, place(known, step));
        if (step.type() == DeclareImpartiality.class) {
            form.values().put("ground", "NONE");
        }
        if (wrong) {
            writer.spoil(form);
        }
        return counted(actor, known, step, taker.take(actor, known.id(), step, form.json()));
    }

    private static WalkValues.Place place(WalkFixture.Known known, StepDeclaration<?> step) {
        return new WalkValues.Place(known.id(), known.casefile(), step.name(), null, 0);
    }

    private void fill(WalkForm form, WalkValues.Place place) {
        writer.fill(form, place);
        letters.fill(form, place.proceeding(), place.step());
    }

    private Outcome counted(Actor actor, WalkFixture.Known known, StepDeclaration<?> step, Outcome outcome) {
        String what = actor.name() + " " + step.name() + " " + known.kind();
        if (outcome.accepted()) {
            counts.accept(step.name(), what);
        } else {
            counts.refuse(step.name(), outcome.rule(), what);
        }
        return outcome;
    }

    private WalkForm form(Actor actor, UUID id, StepDeclaration<?> step) {
        try {
            return fixture.fixture.inTransaction(() -> {
                Set<String> unasked = step.isTakenByParty(actor) ? step.saidByStaff() : Set.of();
                return new WalkForm(
                        step.fields(id).stream()
                                .filter(field -> !unasked.contains(field.name()))
                                .toList(),
                        step.start(id));
            });
        } catch (RuntimeException failure) {
            taker.fault(
                    "form of " + step.name() + " about "
                            + fixture.proceeding(id).kind(),
                    failure);
            return new WalkForm(step.fields(), Map.of());
        }
    }
}
