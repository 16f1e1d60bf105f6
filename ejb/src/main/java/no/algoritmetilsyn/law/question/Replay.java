package no.algoritmetilsyn.law.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What comes out when that which was kept is computed anew: the same, or which rows of law and which lines are others now.
 *
 * @param same whether the receipt has the same hash
 * @param differences rows of law first, then lines; empty where the receipt is the same, and where only its hash was kept
 */
public record Replay(boolean same, List<Difference> differences) {

    public Replay {
        differences = List.copyOf(differences);
    }

    /** What sort of thing is another now. */
    public enum Part {
        /** A row of law says something else. */
        RULE,
        /** A row of law is applied that was not. */
        RULE_ADDED,
        /** A row of law is not applied any more. */
        RULE_GONE,
        /** A line of the explanation. */
        LINE
    }

    /**
     * Something that is another now.
     *
     * @param place of a line, from 1; 0 for a row of law
     * @param was the row or the line that was kept; null where there was none
     * @param became the row or the line now; null where there is none
     */
    public record Difference(Part part, int place, String was, String became) {}

    /** What was kept, beside what is computed from the same row now. */
    public static Replay of(KeptReceipt kept, Receipt now) {
        boolean same = kept.sha256().equals(now.sha256());
        if (same || kept.isHashAlone()) {
            return new Replay(same, List.of());
        }
        KeptReceipt anew = KeptReceipt.of(now);
        var differences = new ArrayList<Difference>();
        rules(kept.ruleList(), anew.ruleList(), differences);
        lines(kept.lineList(), anew.lineList(), differences);
        return new Replay(false, differences);
    }

    private static void rules(List<String> before, List<String> after, List<Difference> differences) {
        List<String> known = after.stream().map(Replay::id).toList();
        List<String> earlier = before.stream().map(Replay::id).toList();
        for (String rule : before) {
            if (!known.contains(id(rule))) {
                differences.add(new Difference(Part.RULE_GONE, 0, id(rule), null));
            } else if (!after.contains(rule)) {
                differences.add(new Difference(Part.RULE, 0, id(rule), id(rule)));
            }
        }
        after.stream()
                .map(Replay::id)
                .filter(rule -> !earlier.contains(rule))
                .forEach(rule -> differences.add(new Difference(Part.RULE_ADDED, 0, null, rule)));
    }

    private static String id(String rule) {
        return rule.substring(0, Math.max(0, rule.lastIndexOf(' ')));
    }

    private static void lines(List<String> before, List<String> after, List<Difference> differences) {
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            String was = i < before.size() ? before.get(i) : null;
            String became = i < after.size() ? after.get(i) : null;
            if (!Objects.equals(was, became)) {
                differences.add(new Difference(Part.LINE, i + 1, was, became));
            }
        }
    }
}
