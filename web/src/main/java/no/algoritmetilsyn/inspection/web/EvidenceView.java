package no.algoritmetilsyn.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.algoritmetilsyn.finding.Evidence;
import no.algoritmetilsyn.finding.Gravity;
import no.algoritmetilsyn.inspection.InspectionPage;
import no.algoritmetilsyn.inspection.Shown;
import no.algoritmetilsyn.platform.web.Texts;

/** What shows something, in words. */
@Named
@RequestScoped
public class EvidenceView {

    @Inject
    Texts texts;

    /** Why a finding is as severe, ground by ground. */
    public List<String> weights(InspectionPage.Found found) {
        return found.finding().gravity().weights().stream()
                .map(weight -> weight(weight, found.evidence()))
                .toList();
    }

    private String weight(Gravity.Weight weight, List<Evidence> evidence) {
        String because = texts.get(
                "inspection.findings.weight", texts.of("finding.gravityFactor", weight.factor()), weight.because());
        if (weight.evidence() == null) {
            return because;
        }
        Evidence shown = evidence.get(weight.evidence() - 1);
        return because + " "
                + texts.get(
                        "inspection.findings.weightShown",
                        texts.of("finding.evidenceKind", shown.kind()),
                        shown.reference());
    }

    /** What shows the answer to a requirement; null where nothing is named. */
    public String shown(InspectionPage.Line line) {
        Shown shown = line.answer() == null ? null : line.answer().shown();
        if (shown == null) {
            return null;
        }
        String source =
                texts.get("inspection.checklist.shown", texts.of("finding.evidenceKind", shown.kind()), shown.source());
        return shown.page() == null ? source : source + ", " + texts.get("inspection.findings.page", shown.page());
    }
}
