package no.algoritmetilsyn.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells several stories at once, a line of one and then of another. Time passes when all of them wait for a day. What is told next is
 * the story with most in it that was not done often enough.
 */
final class StoryTeller {

    private static final int AT_ONCE = 8;

    /** One in so many stories is any of them, so that all are told. */
    private static final int ANY = 60;

    private final Random random;
    private final WalkFixture fixture;
    private final WalkCounts counts;
    private final StoryStage stage;
    private final WalkTime time;
    private final List<StoryRun> running = new ArrayList<>();
    private final Map<String, Integer> told = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();

    StoryTeller(Random random, WalkFixture fixture, WalkSteps steps) {
        this.random = random;
        this.fixture = fixture;
        this.counts = steps.counts;
        this.time = new WalkTime(fixture, steps);
        this.stage = new StoryStage(
                fixture, steps, new StoryOpenings(random, fixture, steps), new StoryLetters(random, fixture), time);
    }

    /** One line of one story, or some days. */
    void turn() {
        while (running.size() < AT_ONCE) {
            running.add(run(best()));
        }
        List<StoryRun> awake =
                running.stream().filter(run -> run.isAwake(time.today())).toList();
        if (awake.isEmpty()) {
            time.passUntil(running.stream()
                    .map(StoryRun::wakes)
                    .min(Comparator.naturalOrder())
                    .orElseThrow());
            return;
        }
        StoryRun run = awake.get(random.nextInt(awake.size()));
        String rule = stage.play(run);
        if (rule != null) {
            refused.merge(place(run, rule), 1, Integer::sum);
        }
        if (run.isOver() || rule != null && run.givesUp()) {
            told.merge(run.story.name() + (run.isOver() ? "" : " (not to its end)"), 1, Integer::sum);
            running.remove(run);
        }
    }

    /** Tells one story alone, to its end or until something refuses a line; tells what has, or null. */
    String alone(Story story) {
        StoryRun run = run(story);
        while (!run.isOver()) {
            if (!run.isAwake(time.today())) {
                time.passUntil(run.wakes());
            }
            String rule = stage.play(run);
            if (rule != null) {
                return place(run, rule);
            }
        }
        return null;
    }

    private static String place(StoryRun run, String rule) {
        return run.story.name() + ": " + run.line() + " refused by " + rule;
    }

    /** The cases of the stories that are being told: nobody else is to get in their way more than by chance. */
    Set<UUID> cases() {
        return running.stream().map(StoryRun::casefile).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private StoryRun run(Story story) {
        return new StoryRun(story, new StoryCast(random, fixture), fixture);
    }

    /** The one with most in it for its length that is wanted yet, and that no story which is being told will bring. */
    private Story best() {
        if (random.nextInt(ANY) == 0) {
            return Stories.ALL.get(random.nextInt(Stories.ALL.size()));
        }
        Map<String, Integer> lacking = new TreeMap<>(counts.lackingAccepted());
        running.stream()
                .flatMap(run -> run.ahead().stream())
                .forEach(step -> lacking.computeIfPresent(step, (name, left) -> left - 1));
        return Stories.ALL.stream()
                .max(Comparator.comparingDouble(story -> worth(story, lacking) + random.nextDouble() / 100))
                .orElseThrow();
    }

    /** What is in few stories counts more: what is in many comes by itself. */
    private static double worth(Story story, Map<String, Integer> lacking) {
        Map<String, Long> steps =
                story.steps().stream().collect(Collectors.groupingBy(step -> step, Collectors.counting()));
        double wanted = steps.entrySet().stream()
                .mapToDouble(step -> Math.max(0, Math.min(step.getValue(), lacking.getOrDefault(step.getKey(), 0)))
                        / (double) Stories.with(step.getKey()))
                .sum();
        return wanted / story.lines().size();
    }

    /** How often each story was told, and what has refused lines of them. */
    String report() {
        return lines("told", told) + "\n" + lines("refused", refused);
    }

    private static String lines(String what, Map<String, Integer> all) {
        return all.entrySet().stream()
                .map(each -> "%s %4d x  %s".formatted(what, each.getValue(), each.getKey()))
                .collect(Collectors.joining("\n"));
    }
}
