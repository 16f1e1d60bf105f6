package no.algoritmetilsyn.process;

import java.util.Map;
import java.util.Random;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.casefile.step.OpeningDeclaration;
import no.algoritmetilsyn.casefile.step.OpeningRequest;
import no.algoritmetilsyn.casefile.step.Openings;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;

/** Opens what the staff opens by hand, in a case of its own or beside what a story is about. */
final class StoryOpenings {

    /**
     * What came of it.
     *
     * @param id of what was opened; null where it was refused
     * @param rule that has refused it; null where it was opened
     */
    record Opened(UUID id, String rule) {}

    private static final int TRIES = 8;

    private final WalkFixture fixture;
    private final WalkSteps steps;
    private final WalkWriter writer;
    private final WalkDays days;

    StoryOpenings(Random random, WalkFixture fixture, WalkSteps steps) {
        this.fixture = fixture;
        this.steps = steps;
        this.days = new WalkDays(random, fixture);
        this.writer = new WalkWriter(random, new WalkValues(random, fixture, days), days);
    }

    /** The opening of a name; null where there is none. */
    OpeningDeclaration<?> named(String name) {
        return fixture.catalogue().openings().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /**
     * Opens something.
     *
     * @param beside what it comes from, in whose case it is opened; null for a case of its own
     */
    Opened open(Actor actor, OpeningDeclaration<?> opening, StoryCast cast, Map<String, String> said, UUID beside) {
        UUID casefile = beside == null ? null : fixture.proceeding(beside).casefileId();
        var form = new WalkForm(opening.fields(), Map.of());
        var place = new WalkValues.Place(null, casefile, opening.name(), null, 0);
        new StoryForm(form, cast, days).write(said);
        writer.fill(form, place);
        form.values().computeIfPresent("theme", (name, theme) -> "AUTOMATED_DECISIONS");
        fixture.as(actor);
        String refused = "refused";
        for (int i = 0; i < TRIES; i++) {
            try {
                return new Opened(open(opening, casefile, beside, form), null);
            } catch (InvalidStep unfit) {
                refused = unfit.violations().get(0).pointer() + " "
                        + unfit.violations().get(0).code();
                writer.mend(form, unfit.violations(), place);
            } catch (AccessRefused forbidden) {
                return new Opened(null, forbidden.rule());
            } catch (StepRefused forbidden) {
                return new Opened(null, forbidden.rule());
            } catch (RuntimeException failure) {
                steps.taker.fault(opening.name() + " " + form.json(), failure);
                return new Opened(null, "fault");
            }
        }
        return new Opened(null, refused);
    }

    private UUID open(OpeningDeclaration<?> opening, UUID casefile, UUID beside, WalkForm form) {
        return fixture.fixture.inTransaction(() -> {
            Openings all = fixture.fixture.get(Openings.class);
            return all.open(all.read(opening, casefile, form.json()), new OpeningRequest(casefile, beside, null))
                    .proceedingId();
        });
    }
}
