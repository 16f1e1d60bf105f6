package no.algoritmetilsyn.lawbook.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.algoritmetilsyn.law.RuleVersion;

/** Holds provisions against statutes, and says in a line for each what has drifted. */
final class Comparison {

    private final List<Statute> statutes;
    private final List<String> drifted = new ArrayList<>();
    private final Map<String, Integer> withoutText = new TreeMap<>();
    private int found;
    private int notSections;

    Comparison(List<Statute> statutes) {
        this.statutes = statutes;
    }

    /** Compares one. */
    void compare(Cited cited) {
        List<Statute> texts = statutes.stream().filter(cited::standsIn).toList();
        if (texts.isEmpty()) {
            withoutText.merge(cited.regime(), 1, Integer::sum);
            return;
        }
        if (!cited.isSection()) {
            notSections++;
            return;
        }
        String name = Statute.name(cited.sign(), cited.section());
        Optional<List<String>> lines = texts.stream()
                .flatMap(text -> text.section(cited.sign(), cited.section()).stream())
                .findFirst();
        if (lines.isEmpty()) {
            drifted.add(cited.code() + ": not found: " + texts.get(0).file() + " has no " + name);
            return;
        }
        found++;
        int paragraphs = lines.get().size();
        if (paragraphs > 0
                && cited.paragraphs().filter(needed -> needed > paragraphs).isPresent()) {
            drifted.add(cited.code() + ": not found: " + name + " has no paragraph " + cited.paragraph() + ", but "
                    + paragraphs);
        }
        boolean worded = cited.sha256() == null || cited.sha256().equals(hash(lines.get()));
        if (!worded) {
            drifted.add(cited.code() + ": worded otherwise: " + name + " in "
                    + texts.get(0).file() + " is not what was read on " + cited.readOn());
        }
    }

    /** What is kept of a wording. */
    static String hash(List<String> lines) {
        return RuleVersion.hash(Statute.words(lines));
    }

    /** What has drifted, a line each. */
    List<String> drifted() {
        return drifted;
    }

    /** What was compared, in sentences. */
    List<String> summary() {
        List<String> summary = new ArrayList<>();
        withoutText.forEach((regime, count) -> summary.add(
                "Not compared: " + regime + ", " + count + " provisions, since the folder has no text of it"));
        if (notSections > 0) {
            summary.add("Not compared: " + notSections + " annexes and other places that are no sections");
        }
        summary.add(found + " provisions were found in " + statutes.size() + " texts; " + drifted.size()
                + " things have drifted");
        return summary;
    }
}
