package no.algoritmetilsyn.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.casefile.DeclareImpartiality;
import no.algoritmetilsyn.casefile.step.OpeningDeclaration;
import no.algoritmetilsyn.casefile.step.StepDeclaration;

/** Plays one line of a story. */
final class StoryStage {

    private final WalkFixture fixture;
    private final WalkSteps steps;
    private final StoryOpenings openings;
    private final StoryLetters letters;
    private final WalkTime time;

    StoryStage(WalkFixture fixture, WalkSteps steps, StoryOpenings openings, StoryLetters letters, WalkTime time) {
        this.fixture = fixture;
        this.steps = steps;
        this.openings = openings;
        this.letters = letters;
        this.time = time;
    }

    /** Plays the next line, or the next step of one that takes several; tells what has refused it, or null. */
    String play(StoryRun run) {
        StoryLine line = run.line();
        return switch (line.what()) {
            case StoryLine.LETTERS -> letters(run);
            case StoryLine.LATER, StoryLine.AFTER -> sleep(run, line);
            case StoryLine.COMPLAINS -> complain(run, line);
            default -> {
                OpeningDeclaration<?> opening = openings.named(line.what());
                yield opening == null ? step(run, line) : open(run, line, opening);
            }
        };
    }

    private String sleep(StoryRun run, StoryLine line) {
        String much = line.said().get(line.what());
        LocalDate until =
                line.what().equals(StoryLine.LATER) ? time.today().plusDays(Long.parseLong(much)) : dayAfter(run, much);
        run.sleep(until);
        run.goOn();
        return null;
    }

    /** The day after the last one of the deadline by a rule that ends first in the case. */
    private LocalDate dayAfter(StoryRun run, String rule) {
        String due = fixture.scalar(
                """
                SELECT min(d.due_date) FROM deadlines d JOIN proceedings p ON p.id = d.proceeding_id
                WHERE d.status = 'RUNNING' AND d.rule_code = '%s' AND p.casefile_id = '%s' AND d.due_date >= '%s'
                """
                        .formatted(rule, run.casefile(), time.today()));
        return due == null ? time.today() : LocalDate.parse(due).plusDays(1);
    }

    private String complain(StoryRun run, StoryLine line) {
        run.goTo(fixture.complain(line.who().equals("complainant"), line.who().equals("employee")));
        run.goOn();
        return null;
    }

    private String open(StoryRun run, StoryLine line, OpeningDeclaration<?> opening) {
        Actor actor = run.cast.who(line.who(), null);
        if (run.at() != null) {
            run.cast.call("caseBefore", fixture.caseNumber(run.casefile()));
        }
        UUID beside = line.apart() ? null : run.at();
        if (beside != null) {
            declare(run, actor, beside);
        }
        StoryOpenings.Opened opened = openings.open(actor, opening, run.cast, line.said(), beside);
        if (opened.id() != null) {
            run.goTo(opened.id());
            run.goOn();
        }
        return opened.rule();
    }

    private String step(StoryRun run, StoryLine line) {
        StepDeclaration<?> step = steps.named(line.what());
        WalkFixture.Known known = run.place(line, step);
        if (known == null) {
            return "nothing that it is for";
        }
        Actor actor = run.cast.who(line.who(), known.id());
        if (line.perhaps() && !isOffered(actor, known.id(), step)) {
            run.goOn();
            return null;
        }
        String rule = take(run, actor, known.id(), step, line.said());
        if (rule == null) {
            run.goTo(known.id());
            run.goOn();
        }
        return rule;
    }

    private boolean isOffered(Actor actor, UUID id, StepDeclaration<?> step) {
        return fixture.offers(actor, id).stream()
                .anyMatch(offer ->
                        offer.step().name().equals(step.name()) && (offer.isAllowed() || offer.isWithinReach()));
    }

    private String letters(StoryRun run) {
        StoryLetters.Next next = letters.next(run);
        if (next == null) {
            run.goOn();
            return null;
        }
        return take(run, next.who(), next.proceeding(), steps.named(next.step()), next.said());
    }

    private String take(StoryRun run, Actor actor, UUID id, StepDeclaration<?> step, Map<String, String> said) {
        declare(run, actor, id);
        return steps.take(actor, known(id), step, run.cast, said).rule();
    }

    private void declare(StoryRun run, Actor actor, UUID id) {
        WalkFixture.Known known = known(id);
        if (run.declaresNow(actor, known.casefile())) {
            StepDeclaration<?> declaration = fixture.catalogue().taking(DeclareImpartiality.class);
            steps.take(actor, known, declaration, run.cast, Map.of("ground", "NONE"));
        }
    }

    private WalkFixture.Known known(UUID id) {
        return fixture.proceedingsOf(fixture.proceeding(id).casefileId()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
