package no.algoritmetilsyn.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.casefile.web.ProceedingView;
import no.algoritmetilsyn.inspection.ComparableFinding;
import no.algoritmetilsyn.inspection.ComparableFindings;
import no.algoritmetilsyn.inspection.InspectionPage;
import no.algoritmetilsyn.platform.web.Texts;

/** What was found on the same requirements with other bodies, beside a finding and beside the form that writes one down. */
@Named
@RequestScoped
public class ComparableView {

    /**
     * A requirement on which something was found with others.
     *
     * @param title its id and what it says
     */
    public record Group(String title, List<ComparableFinding> findings) {}

    @Inject
    ComparableFindings comparable;

    @Inject
    InspectionView inspection;

    @Inject
    ProceedingView proceeding;

    @Inject
    ThemeWords words;

    @Inject
    Texts texts;

    private Map<String, List<ComparableFinding>> found;

    private Map<String, List<ComparableFinding>> found() {
        if (found == null) {
            found = comparable.to(proceeding.getId());
        }
        return found;
    }

    /** Those on the requirement of a finding. */
    public List<ComparableFinding> to(InspectionPage.Found finding) {
        return found().getOrDefault(finding.finding().place().requirement(), List.of());
    }

    /** Those on each requirement of the checklist, in its order, where there are any. */
    public List<Group> getAll() {
        return inspection.getPage().checklist().stream()
                .map(line -> line.law().requirement())
                .filter(requirement -> found().containsKey(requirement.id()))
                .map(requirement -> new Group(
                        requirement.id() + ": " + words.of(requirement.text()), found().get(requirement.id())))
                .toList();
    }

    /** How it ended, or where it stands. */
    public String outcome(ComparableFinding one) {
        String state = texts.of("finding.findingState", one.state());
        return one.outcome() == null
                ? state
                : texts.get(
                        "inspection.comparable.stateAndOutcome",
                        state,
                        texts.of("finding.findingOutcome", one.outcome()));
    }
}
