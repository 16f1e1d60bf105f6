package no.algoritmetilsyn.process;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often each step was accepted and refused on a walk, by which rules, and the last of them in order. */
final class WalkCounts {

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

    int total() {
        return accepted.values().stream().mapToInt(Integer::intValue).sum() + allRefused();
    }

    int allRefused() {
        return refused.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many steps have to be accepted yet until each was so often. */
    int lackingAccepted(int least) {
        return lacking(accepted, least);
    }

    /** How many steps have to be refused yet until each was so often. */
    int lackingRefused(int least) {
        return lacking(refused, least);
    }

    private static int lacking(Map<String, Integer> counted, int least) {
        return counted.values().stream()
                .mapToInt(each -> Math.max(0, least - each))
                .sum();
    }

    /** The steps that were accepted less often than this. */
    List<String> acceptedLessThan(int least) {
        return accepted.entrySet().stream()
                .filter(each -> each.getValue() < least)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The steps that were refused less often than this. */
    List<String> refusedLessThan(int least) {
        return refused.entrySet().stream()
                .filter(each -> each.getValue() < least)
                .map(Map.Entry::getKey)
                .toList();
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
