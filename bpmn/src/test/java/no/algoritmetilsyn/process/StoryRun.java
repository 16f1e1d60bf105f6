package no.algoritmetilsyn.process;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.casefile.step.StepDeclaration;

/** A story while it is told: who plays in it, where it is, and which line comes next. */
final class StoryRun {

    /** How often a line is tried again that was refused. */
    private static final int PATIENCE = 2;

    final Story story;
    final StoryCast cast;
    private final WalkFixture fixture;
    private final Set<String> declared = new HashSet<>();
    private UUID at;
    private int next;
    private int refused;
    private LocalDate wakes = LocalDate.MIN;

    StoryRun(Story story, StoryCast cast, WalkFixture fixture) {
        this.story = story;
        this.cast = cast;
        this.fixture = fixture;
    }

    StoryLine line() {
        return story.lines().get(next);
    }

    /** The steps that are still to be taken. */
    List<String> ahead() {
        return story.steps(next);
    }

    boolean isOver() {
        return next == story.lines().size();
    }

    boolean isAwake(LocalDate today) {
        return !wakes.isAfter(today);
    }

    LocalDate wakes() {
        return wakes;
    }

    void sleep(LocalDate until) {
        wakes = until;
    }

    void goOn() {
        next++;
        refused = 0;
    }

    /** Its line was refused: it is tried again some times, and then the story ends. */
    boolean givesUp() {
        return ++refused > PATIENCE;
    }

    /** The proceeding that the story is at; null before anything is opened. */
    UUID at() {
        return at;
    }

    void goTo(UUID proceeding) {
        at = proceeding;
    }

    /** The case that the story is in now: what it is about may have been moved. */
    UUID casefile() {
        return at == null ? null : fixture.proceeding(at).casefileId();
    }

    /** The proceedings of its case, by kind, those of a kind in the order in which they were opened. */
    List<WalkFixture.Known> proceedings() {
        return fixture.proceedingsOf(casefile());
    }

    /** Where a step of a line is taken: where the story is, when it is for that; else in what was opened last of what it is for. */
    WalkFixture.Known place(StoryLine line, StepDeclaration<?> step) {
        List<WalkFixture.Known> all = proceedings();
        return all.stream()
                .filter(known -> known.id().equals(at) && step.isFor(known.kind()))
                .filter(known -> line.in() == null || line.in() == known.kind())
                .findFirst()
                .or(() -> all.stream()
                        .filter(known -> line.in() == null ? step.isFor(known.kind()) : line.in() == known.kind())
                        .reduce((earlier, later) -> later))
                .orElse(null);
    }

    /** Whether somebody declares now that they are impartial: once in each case. */
    boolean declaresNow(Actor actor, UUID casefile) {
        return StoryCast.declares(actor) && declared.add(casefile + actor.name());
    }
}
