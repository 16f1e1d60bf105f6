package no.algoritmetilsyn.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.web.PointBasis;
import no.algoritmetilsyn.inspection.BodyInspectionPage;
import no.algoritmetilsyn.inspection.BodyInspectionPages;
import no.algoritmetilsyn.inspection.theme.RequirementOnDay;
import no.algoritmetilsyn.platform.web.Texts;

/** The requirement that a finding is about, and where it stands, for the body that comments on the finding. */
@RequestScoped
public class FindingBasis implements PointBasis {

    @Inject
    BodyInspectionPages pages;

    @Inject
    ThemeWords words;

    @Inject
    Texts texts;

    private UUID opened;
    private BodyInspectionPage page;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.INSPECTION;
    }

    @Override
    public String basis(UUID proceedingId, int point) {
        if (!proceedingId.equals(opened)) {
            page = pages.open(proceedingId);
            opened = proceedingId;
        }
        RequirementOnDay law = page.requirements().get(point);
        return law == null
                ? null
                : texts.get(
                        "inspection.partyFinding.requirement",
                        words.of(law.requirement().text()),
                        law.provision().citation(words.language()));
    }
}
