package no.algoritmetilsyn.inspection.web;

import jakarta.inject.Inject;
import java.util.UUID;
import no.algoritmetilsyn.casefile.web.RowCaption;
import no.algoritmetilsyn.inspection.InspectionPage;
import no.algoritmetilsyn.inspection.InspectionPages;

/** Heads a row about a finding by what was found. */
abstract class FindingCaption implements RowCaption {

    @Inject
    InspectionPages pages;

    @Inject
    InspectionView view;

    private UUID opened;
    private InspectionPage page;

    @Override
    public String field() {
        return "number";
    }

    @Override
    public Caption caption(UUID proceedingId, String named) {
        if (!proceedingId.equals(opened)) {
            page = pages.open(proceedingId);
            opened = proceedingId;
        }
        return page.findings().stream()
                .filter(found -> Integer.toString(found.finding().number()).equals(named))
                .findFirst()
                .map(found -> new Caption(view.heading(found), found.finding().facts(), field(), false))
                .orElse(null);
    }
}
