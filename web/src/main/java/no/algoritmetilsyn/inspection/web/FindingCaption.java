package no.algoritmetilsyn.inspection.web;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.web.RowCaption;
import no.algoritmetilsyn.finding.FindingComment;
import no.algoritmetilsyn.inspection.InspectionPage;
import no.algoritmetilsyn.inspection.InspectionPages;
import no.algoritmetilsyn.platform.web.Texts;

/** Heads a row about a finding by what was found, and by what the body has said of it. */
abstract class FindingCaption implements RowCaption {

    @Inject
    InspectionPages pages;

    @Inject
    InspectionView view;

    @Inject
    Texts texts;

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
                .map(found -> new Caption(view.heading(found), detail(found), field(), false))
                .orElse(null);
    }

    private String detail(InspectionPage.Found found) {
        return Stream.concat(
                        Stream.of(view.law(found), found.finding().facts()),
                        found.comments().stream().map(this::said))
                .collect(Collectors.joining("\n"));
    }

    private String said(FindingComment comment) {
        String kind = texts.of("finding.commentKind", comment.kind());
        String day = texts.date(comment.postedOn());
        return comment.text() == null
                ? texts.get("inspection.findings.bodySaid", kind, day)
                : texts.get("inspection.findings.bodySays", kind, day, comment.text());
    }
}
