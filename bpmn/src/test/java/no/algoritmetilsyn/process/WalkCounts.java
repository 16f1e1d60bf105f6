package no.algoritmetilsyn.process;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How often each step was accepted and refused on a walk, by which rules, and the last of them in order.
 *
 * <p>The catalogue has some 150 steps: to accept each 20 times takes 3,000, to refuse each 5 times another 750, and some 1,200 more are
 * taken to come to the deep ones. Nearly all of them need declarations of impartiality, or a letter that is written, submitted, signed and
 * sent: beyond the 20 of each, these are counted apart, so that a walk of 5,000 steps has 5,000 others.
 */
final class WalkCounts {

    /** How often each step is to be accepted. */
    static final int ACCEPTED = 20;

    /** How often each step is to be refused. */
    static final int REFUSED = 5;

    /** What almost every other step needs, over and over again. */
    static final Set<String> ROUTINE =
            Set.of("declareImpartiality", "writeLetter", "submitLetter", "approveLetter", "sendLetter");

    private static final int TRAIL = 25;

    private final Map<String, Integer> accepted = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private final Map<String, Map<String, Integer>> rules = new TreeMap<>();
    private final Deque<String> trail = new ArrayDeque<>();

    /** Begins with none of each. */
    WalkCounts(List<String> steps) {
        steps.forEach(step -> {
            accepted.put(step, 0);
            refused.put(step, 0);
        });
    }

    void accept(String step, String what) {
        accepted.merge(step, 1, Integer::sum);
        note(what + " accepted");
    }

    void refuse(String step, String rule, String what) {
        refused.merge(step, 1, Integer::sum);
        rules.computeIfAbsent(step, unknown -> new TreeMap<>()).merge(rule, 1, Integer::sum);
        note(what + " refused: " + rule);
    }

    void note(String what) {
        trail.addLast(what);
        if (trail.size() > TRAIL) {
            trail.removeFirst();
        }
    }

    int accepted(String step) {
        return accepted.get(step);
    }

    int refused(String step) {
        return refused.get(step);
    }

    /** All steps that were taken, but for the routine beyond what is asked; an attempt that is refused is none. */
    int total() {
        return sum(accepted) - routine();
    }

    /** Accepted steps of the routine, beyond what is asked of each. */
    int routine() {
        return ROUTINE.stream()
                .mapToInt(step -> Math.max(0, accepted.get(step) - ACCEPTED))
                .sum();
    }

    int allRefused() {
        return sum(refused);
    }

    /** How often each step that was accepted too seldom is to be accepted yet. */
    Map<String, Integer> lackingAccepted() {
        return lacking(accepted, ACCEPTED);
    }

    /** How often each step that was refused too seldom is to be refused yet. */
    Map<String, Integer> lackingRefused() {
        return lacking(refused, REFUSED);
    }

    int sumLackingAccepted() {
        return sum(lackingAccepted());
    }

    int sumLackingRefused() {
        return sum(lackingRefused());
    }

    private static Map<String, Integer> lacking(Map<String, Integer> counted, int least) {
        return counted.entrySet().stream()
                .filter(each -> each.getValue() < least)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> least - each.getValue(), Integer::sum, TreeMap::new));
    }

    private static int sum(Map<String, Integer> counted) {
        return counted.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The last of it, oldest first. */
    String trail() {
        return String.join("\n", trail);
    }

    /** A line for each step, with the rules that refused it. */
    String table() {
        return accepted.keySet().stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(String step) {
        return "%-28s %6d accepted %6d refused  %s"
                .formatted(step, accepted.get(step), refused.get(step), rules.getOrDefault(step, Map.of()));
    }
}
