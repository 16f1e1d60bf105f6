package no.algoritmetilsyn.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.algoritmetilsyn.casefile.web.ProceedingView;
import no.algoritmetilsyn.finding.Finding;
import no.algoritmetilsyn.finding.FindingState;
import no.algoritmetilsyn.finding.Severity;
import no.algoritmetilsyn.inspection.InspectionPage;
import no.algoritmetilsyn.inspection.InspectionPages;
import no.algoritmetilsyn.inspection.step.CheckResult;
import no.algoritmetilsyn.inspection.theme.Requirement;
import no.algoritmetilsyn.inspection.theme.RequirementChange;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.Texts;

/** The inspection that a page is about. */
@Named
@RequestScoped
public class InspectionView {

    private static final int PART = 25;

    @Inject
    InspectionPages pages;

    @Inject
    PageAddress address;

    @Inject
    ProceedingView proceeding;

    @Inject
    ThemeWords words;

    @Inject
    Texts texts;

    private InspectionPage page;

    /** The inspection. */
    public InspectionPage getPage() {
        if (page == null) {
            page = pages.open(proceeding.getId());
        }
        return page;
    }

    /** What the theme is called, with the version that was pinned. */
    public String getTheme() {
        return texts.get(
                "inspection.facts.themeVersion",
                words.of(getPage().theme().title()),
                getPage().inspection().pinned().number());
    }

    /** What is different in the version that holds today; nothing where it is the pinned one. */
    public List<RequirementChange> getChanges() {
        return getPage().newer() == null
                ? List.of()
                : getPage()
                        .theme()
                        .changes(
                                getPage().inspection().pinned().number(),
                                getPage().newer().number());
    }

    /** A wording of a requirement; null for none. */
    public String wording(Requirement requirement) {
        return requirement == null ? null : words.of(requirement.text());
    }

    /** What the inspection rests on. */
    public String getPower() {
        return getPage().provision().citation(words.language());
    }

    /** Who examines, by name. */
    public String getTeam() {
        return getPage().team().stream()
                .map(member -> getPage().names().getOrDefault(member.accountId(), ""))
                .collect(Collectors.joining(", "));
    }

    /** The requirements of the part of the checklist that is shown. */
    public List<InspectionPage.Line> getChecklist() {
        List<InspectionPage.Line> all = getPage().checklist();
        int from = (getPart() - 1) * PART;
        return all.subList(from, Math.min(from + PART, all.size()));
    }

    /** Number of the part that is shown, from 1. */
    public int getPart() {
        String asked = address.query("krav");
        int part = asked != null && asked.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(asked) : 1;
        return Math.min(part, getParts());
    }

    /** How many parts the checklist has. */
    public int getParts() {
        return Math.max(1, (getPage().checklist().size() + PART - 1) / PART);
    }

    /** Whether a part of a long checklist was asked for, so that it is shown open. */
    public boolean isPartAsked() {
        return address.query("krav") != null;
    }

    /** What a requirement of the checklist says. */
    public String requirement(InspectionPage.Line line) {
        return words.of(line.law().requirement().text());
    }

    /** The answer to a requirement, in words. */
    public String answer(InspectionPage.Line line) {
        return line.answer() == null
                ? texts.get("inspection.checklist.open")
                : texts.of("inspection.checkResult", line.answer().result());
    }

    /** The tone in which it is shown. */
    public String tone(InspectionPage.Line line) {
        if (line.answer() == null) {
            return "warning";
        }
        return switch (line.answer().result()) {
            case MET -> "success";
            case NOT_MET -> "danger";
            case NOT_APPLICABLE, NOT_EXAMINED -> "neutral";
        };
    }

    /** How many requirements were answered. */
    public long getAnswered() {
        return getPage().checklist().stream()
                .filter(line -> line.answer() != null)
                .count();
    }

    /** How many of them are not met. */
    public long getNotMet() {
        return getPage().checklist().stream()
                .filter(line -> line.answer() != null && line.answer().result() == CheckResult.NOT_MET)
                .count();
    }

    /** Number, kind and requirement of a finding. */
    public String heading(InspectionPage.Found found) {
        return texts.get(
                "inspection.findings.heading",
                found.finding().number(),
                texts.of("finding.findingKind", found.finding().kind()),
                words.of(found.law().requirement().text()));
    }

    /** The provision that it is measured by, and the day. */
    public String law(InspectionPage.Found found) {
        return texts.get(
                "inspection.findings.law",
                found.law().provision().citation(words.language()),
                texts.date(found.finding().place().observedOn()));
    }

    /** How much it matters, in sentences. */
    public String gravity(Finding finding) {
        Severity severity = finding.gravity().severity();
        var sentences = new ArrayList<String>(List.of(texts.get(
                "inspection.findings.gravity",
                texts.of("finding.severity", severity),
                texts.of("finding.harm", finding.gravity().harm()),
                texts.of("finding.probability", finding.gravity().probability()))));
        if (finding.gravity().affected() != null) {
            sentences.add(
                    texts.get("inspection.findings.affected", finding.gravity().affected()));
        }
        if (finding.gravity().ground() != null) {
            sentences.add(texts.get(
                    "inspection.findings.ground",
                    texts.of("finding.ground", finding.gravity().ground())));
        }
        if (finding.useNumber() != null) {
            sentences.add(texts.get("inspection.findings.use", finding.useNumber()));
        }
        sentences.add(texts.get("inspection.findings.proof", texts.of("finding.proof", finding.proof())));
        return String.join(" ", sentences);
    }

    /** Whether the body has got the record of a visit, by its number, and when. */
    public String sent(int visit) {
        Instant at = getPage().told().get(visit);
        return at == null
                ? texts.get("inspection.visits.unsent")
                : texts.get("inspection.visits.sent", texts.moment(at));
    }

    /** The tone in which the state of a finding is shown. */
    public String tone(FindingState state) {
        return switch (state) {
            case DRAFT, DROPPED -> "neutral";
            case PRELIMINARY -> "info";
            case DISPUTED -> "warning";
            case ADMITTED, ESTABLISHED -> "danger";
            case CORRECTED -> "success";
        };
    }
}
