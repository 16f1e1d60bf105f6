package no.algoritmetilsyn.process;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.StepDeclaration;

/** What people remember of each proceeding: what was done there, what was refused since then, and where nothing is to be done today. */
final class WalkMemory {

    /** Rules that other steps change nothing about. */
    private static final Set<String> LASTING = Set.of(
            "appealed",
            "alreadyAsked",
            "noParty",
            "/whole notLookedThrough",
            "/document unknown",
            "/document published",
            "/number notDraft",
            "/files required");

    private static final int FORGETS = 6;

    private final Random random;
    private final Map<UUID, Map<String, Integer>> done = new HashMap<>();
    private final Map<UUID, Map<String, String>> refused = new LinkedHashMap<>();
    private final Map<UUID, Map<String, Integer>> times = new HashMap<>();
    private final Set<UUID> resting = new LinkedHashSet<>();

    WalkMemory(Random random) {
        this.random = random;
    }

    void accepted(UUID proceeding, StepDeclaration<?> step) {
        done.computeIfAbsent(proceeding, unknown -> new HashMap<>()).merge(step.name(), 1, Integer::sum);
        resting.remove(proceeding);
        if (step.name().equals("discardLetter")) {
            times.remove(proceeding);
        }
        if (step.changesState() || step.name().equals("writeLetter")) {
            refused.getOrDefault(proceeding, Map.of()).values().removeIf(rule -> !LASTING.contains(rule));
        }
    }

    void refused(UUID proceeding, String step, String rule) {
        refused.computeIfAbsent(proceeding, unknown -> new LinkedHashMap<>()).put(step, rule);
        times.computeIfAbsent(proceeding, unknown -> new HashMap<>()).merge(rule, 1, Integer::sum);
    }

    /** How often a rule has refused something since a letter was given up. */
    int timesRefused(UUID proceeding, String rule) {
        return times.getOrDefault(proceeding, Map.of()).getOrDefault(rule, 0);
    }

    /** Nothing is to be done there before time passes or something happens. */
    void rest(UUID proceeding) {
        resting.add(proceeding);
    }

    /** Another day: what rested is looked at again soon, and what was refused may be allowed some day. */
    void wake() {
        resting.removeIf(each -> random.nextBoolean());
        refused.values().stream().filter(each -> random.nextInt(FORGETS) == 0).forEach(each -> each.values()
                .removeIf(rule -> !LASTING.contains(rule) || random.nextInt(FORGETS) == 0));
    }

    boolean isResting(UUID proceeding) {
        return resting.contains(proceeding);
    }

    /** How often a step was taken with a proceeding. */
    int timesDone(UUID proceeding, String step) {
        return done.getOrDefault(proceeding, Map.of()).getOrDefault(step, 0);
    }

    /** What is remembered of one person alone. */
    static String by(WalkGuide.Choice choice) {
        return choice.step().name() + " " + choice.actor().name();
    }

    /** The rule that has refused a step since anything else happened; null when none has. */
    String rule(UUID proceeding, String step) {
        return refused.getOrDefault(proceeding, Map.of()).get(step);
    }
}
