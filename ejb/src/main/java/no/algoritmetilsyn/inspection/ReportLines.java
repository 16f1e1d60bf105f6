package no.algoritmetilsyn.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.finding.Evidence;
import no.algoritmetilsyn.finding.Finding;
import no.algoritmetilsyn.finding.FindingComment;
import no.algoritmetilsyn.finding.FindingState;
import no.algoritmetilsyn.finding.Findings;
import no.algoritmetilsyn.finding.Gravity;
import no.algoritmetilsyn.finding.GravityFactor;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** The findings of an inspection as they stand in its reports: a point each. */
@Dependent
class ReportLines {

    @Inject
    Findings findings;

    @Inject
    Checklist checklist;

    @Inject
    Laws laws;

    /** What the body is told before it is heard: all that is still open. */
    List<String> preliminary(Inspection inspection, LetterLanguage language) {
        List<Finding> open = findings.of(inspection.id()).stream()
                .filter(finding -> finding.state().isOpen())
                .toList();
        Map<UUID, List<Evidence>> shown = findings.evidence(ids(open));
        var words = new ReportWords(language);
        return open.stream()
                .map(finding -> {
                    List<Evidence> evidence = shown.getOrDefault(finding.id(), List.of());
                    var lines = found(finding, language, words);
                    lines.addAll(gravity(finding, evidence, words));
                    evidence.forEach(one -> lines.add(evidence(one, words)));
                    return String.join("\n", lines);
                })
                .toList();
    }

    private List<String> found(Finding finding, LetterLanguage language, ReportWords words) {
        String requirement = checklist.requirement(finding.place()).text().in(language.tag());
        var lines = new ArrayList<String>();
        lines.add(words.get(
                "finding",
                String.valueOf(finding.number()),
                words.of("kind", finding.kind()),
                laws.provision(finding.place().provision()).citation(language.tag())));
        lines.add(words.get("requirement", requirement));
        lines.add(words.get("facts", language.day(finding.place().observedOn()), finding.facts()));
        return lines;
    }

    /** How severe it is and why, each ground with what shows it. */
    private static List<String> gravity(Finding finding, List<Evidence> evidence, ReportWords words) {
        Gravity gravity = finding.gravity();
        var lines = new ArrayList<String>();
        if (!gravity.weights().isEmpty()) {
            lines.add(words.get("severity", words.of("severity", gravity.severity())));
        }
        for (Gravity.Weight weight : gravity.weights()) {
            String source = weight.evidence() == null
                    ? ""
                    : words.get("weight.source", source(evidence.get(weight.evidence() - 1), words));
            lines.add(
                    words.get(key(weight, gravity), value(weight.factor(), gravity, words), weight.because(), source));
        }
        return lines;
    }

    private static String key(Gravity.Weight weight, Gravity gravity) {
        boolean unknown = weight.factor() == GravityFactor.AFFECTED && gravity.affected() == null;
        return "weight." + (unknown ? "unknown" : weight.factor().name());
    }

    private static String value(GravityFactor factor, Gravity gravity, ReportWords words) {
        return switch (factor) {
            case HARM -> words.of("harm", gravity.harm());
            case PROBABILITY -> words.of("probability", gravity.probability());
            case AFFECTED -> String.valueOf(gravity.affected());
        };
    }

    private static String evidence(Evidence one, ReportWords words) {
        return words.get("evidence", source(one, words), one.shows());
    }

    private static String source(Evidence one, ReportWords words) {
        String page = one.page() == null ? "" : words.get("page", String.valueOf(one.page()));
        return words.get("source", words.of("evidence", one.kind()), one.reference(), page);
    }

    /** What the body is told when it has been heard: all that it was told of before, and what was held without. */
    List<String> concluded(Inspection inspection, LetterLanguage language) {
        List<Finding> told = findings.of(inspection.id()).stream()
                .filter(finding ->
                        finding.putToBodyAt() != null || finding.state().isHeld())
                .toList();
        Map<UUID, List<FindingComment>> comments = findings.comments(ids(told));
        var words = new ReportWords(language);
        return told.stream()
                .map(finding -> {
                    var lines = found(finding, language, words);
                    comments.getOrDefault(finding.id(), List.of()).forEach(one -> lines.add(comment(one, words)));
                    lines.add(words.get("held." + finding.state(), finding.assessmentReason()));
                    if (finding.state() != FindingState.DROPPED) {
                        lines.add(words.get(
                                "outcome." + finding.conclusion().outcome(),
                                finding.conclusion().outcomeReason()));
                    }
                    return String.join("\n", lines);
                })
                .toList();
    }

    private static String comment(FindingComment one, ReportWords words) {
        String said = words.of("comment", one.kind());
        return one.text() == null ? said : said + " " + one.text();
    }

    private static List<UUID> ids(List<Finding> all) {
        return all.stream().map(Finding::id).toList();
    }
}
