package no.algoritmetilsyn.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.StepRow;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.finding.Finding;
import no.algoritmetilsyn.finding.Findings;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.inspection.theme.Requirement;

/** What the forms of some steps begin with, so that nobody has to type what is known. */
@Dependent
class InspectionForms {

    @Inject
    Inspections inspections;

    @Inject
    Checklist checklist;

    @Inject
    Findings findings;

    @Inject
    Accounts accounts;

    @Inject
    CommentRule commentRule;

    /** The plan as it stands. */
    Map<String, String> plan(UUID id) {
        Inspection inspection = inspections.inspection(id);
        var form = new HashMap<String, String>();
        put(form, "automation", inspection.automation());
        put(form, "lastWord", inspection.lastWord());
        put(form, "visitOn", inspection.visitOn());
        put(form, "unannouncedReason", inspection.unannouncedReason());
        List<InspectionUse> uses = inspections.uses(id);
        rows(form, "uses", uses.size());
        for (int i = 0; i < uses.size(); i++) {
            InspectionUse use = uses.get(i);
            put(form, "uses-" + i + "-use", use.algorithmId() == null ? use.name() : use.algorithmId());
        }
        List<TeamMember> team = inspections.team(id);
        rows(form, "team", team.size());
        for (int i = 0; i < team.size(); i++) {
            put(form, "team-" + i + "-userName", accounts.userName(team.get(i).accountId()));
        }
        return form;
    }

    /** A row for each requirement of the pinned version, with what was answered. */
    Map<String, String> checklist(UUID id) {
        Inspection inspection = inspections.inspection(id);
        List<Requirement> requirements = checklist.version(inspection).requirements();
        Map<String, RequirementAnswer> answers = checklist.answers(inspection);
        var form = new HashMap<String, String>();
        rows(form, "answers", requirements.size());
        for (int i = 0; i < requirements.size(); i++) {
            String row = "answers-" + i + "-";
            form.put(row + "requirement", requirements.get(i).id());
            RequirementAnswer answer = answers.get(requirements.get(i).id());
            if (answer != null) {
                put(form, row + "result", answer.result());
                put(form, row + "note", answer.note());
                if (answer.shown() != null) {
                    put(form, row + "evidence", answer.shown().kind());
                    put(form, row + "source", answer.shown().source());
                    put(form, row + "page", answer.shown().page());
                }
            }
        }
        return form;
    }

    /** The visit that is to be signed. */
    Map<String, String> unsigned(UUID id) {
        return inspections.visits(id).stream()
                .filter(visit -> visit.signedAt() == null)
                .findFirst()
                .map(visit -> Map.of("number", Integer.toString(visit.number())))
                .orElse(Map.of());
    }

    /** The usual limit for comments. */
    Map<String, String> limit(UUID id) {
        LocalDate usual = commentRule.usual(inspections.inspection(id));
        return Map.of("limit", Holidays.workingDayFrom(usual).toString());
    }

    /** A row for each finding that the body was told of and that is open. */
    Map<String, String> comments(UUID id) {
        return numbers(
                "comments", findings.of(id).stream().filter(Finding::isWithBody).toList());
    }

    /** What the body can comment on, finding by finding. */
    List<StepRow> findings(UUID id) {
        return findings.of(id).stream()
                .filter(Finding::isWithBody)
                .map(finding -> new StepRow(Integer.toString(finding.number()), finding.facts(), null))
                .toList();
    }

    /** A row for each finding that is open. */
    Map<String, String> assessment(UUID id) {
        return numbers(
                "findings",
                findings.of(id).stream()
                        .filter(finding -> finding.state().isOpen())
                        .toList());
    }

    /** A row for each finding that holds, with what was said of it before. */
    Map<String, String> outcomes(UUID id) {
        List<Finding> held = findings.of(id).stream()
                .filter(finding -> finding.state().isHeld())
                .toList();
        var form = new HashMap<>(numbers("outcomes", held));
        for (int i = 0; i < held.size(); i++) {
            if (held.get(i).conclusion() != null) {
                put(form, "outcomes-" + i + "-outcome", held.get(i).conclusion().outcome());
                put(form, "outcomes-" + i + "-reason", held.get(i).conclusion().outcomeReason());
                put(
                        form,
                        "outcomes-" + i + "-exception",
                        held.get(i).conclusion().exception());
                put(
                        form,
                        "outcomes-" + i + "-exceptionReason",
                        held.get(i).conclusion().exceptionReason());
            }
        }
        return form;
    }

    private static Map<String, String> numbers(String list, List<Finding> all) {
        var form = new HashMap<String, String>();
        rows(form, list, all.size());
        for (int i = 0; i < all.size(); i++) {
            put(form, list + "-" + i + "-number", all.get(i).number());
        }
        return form;
    }

    private static void rows(Map<String, String> form, String list, int rows) {
        form.put(list + "-rows", Integer.toString(rows));
    }

    private static void put(Map<String, String> form, String field, Object value) {
        if (value != null) {
            form.put(field, value.toString());
        }
    }
}
