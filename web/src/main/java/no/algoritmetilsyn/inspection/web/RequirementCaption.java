package no.algoritmetilsyn.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.web.RowCaption;
import no.algoritmetilsyn.inspection.InspectionPage;
import no.algoritmetilsyn.inspection.InspectionPages;

/** Heads each row of a checklist by its requirement: what has to be so, where that stands, what shows it. */
@RequestScoped
public class RequirementCaption implements RowCaption {

    @Inject
    InspectionPages pages;

    @Inject
    ThemeWords words;

    private final Map<UUID, Map<String, InspectionPage.Line>> known = new HashMap<>();

    @Override
    public String list() {
        return "answerRequirements.answers";
    }

    @Override
    public String field() {
        return "requirement";
    }

    @Override
    public Caption caption(UUID proceedingId, String named) {
        InspectionPage.Line line =
                known.computeIfAbsent(proceedingId, this::lines).get(named);
        return line == null
                ? null
                : new Caption(
                        named + ": " + words.of(line.law().requirement().text()),
                        line.law().provision().citation(words.language()) + ". "
                                + words.of(line.law().requirement().evidence()),
                        field(),
                        true);
    }

    private Map<String, InspectionPage.Line> lines(UUID proceedingId) {
        Map<String, InspectionPage.Line> lines = new HashMap<>();
        pages.open(proceedingId)
                .checklist()
                .forEach(line -> lines.put(line.law().requirement().id(), line));
        return lines;
    }
}
