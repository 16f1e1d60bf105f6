package no.algoritmetilsyn.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.document.custody.CustodyEntry;
import no.algoritmetilsyn.finding.Evidence;
import no.algoritmetilsyn.finding.Finding;
import no.algoritmetilsyn.finding.FindingComment;
import no.algoritmetilsyn.inspection.theme.RequirementOnDay;
import no.algoritmetilsyn.inspection.theme.Theme;
import no.algoritmetilsyn.inspection.theme.ThemeVersion;
import no.algoritmetilsyn.law.Provision;

/**
 * An inspection as the staff see it.
 *
 * @param provision that gives the power to examine, or that lets anybody be asked
 * @param told when the body got the records of visits, by number of the visit
 * @param annulledOn from which day an appeal has annulled the examination; null when none has
 * @param checklist every requirement of the pinned version, in order
 * @param newer the version of the theme that holds today, where it is newer than the pinned one; else null
 * @param custody who has had the documents that show the findings, oldest first
 * @param comments what the body has handed in about the preliminary report, oldest first
 * @param remarks of those who submitted the plan and those who sent it back, oldest first; of the reader's own organ only
 * @param fineContemplatedSince from which day a fine on the body is contemplated in the case; null when none is
 * @param names of the accounts that occur, by id
 */
public record InspectionPage(
        Inspection inspection,
        Theme theme,
        Provision provision,
        List<InspectionUse> uses,
        List<TeamMember> team,
        List<Visit> visits,
        Map<Integer, Instant> told,
        LocalDate annulledOn,
        List<Line> checklist,
        ThemeVersion newer,
        List<Found> findings,
        List<CustodyEntry> custody,
        List<ReportComment> comments,
        List<Remark> remarks,
        LocalDate fineContemplatedSince,
        Map<UUID, String> names) {

    /** Who has had the document with this hash, oldest first. */
    public List<CustodyEntry> custody(String sha256) {
        Set<UUID> documents = custody.stream()
                .filter(entry -> entry.sha256().equals(sha256))
                .map(CustodyEntry::documentId)
                .collect(Collectors.toSet());
        return custody.stream()
                .filter(entry -> documents.contains(entry.documentId()))
                .toList();
    }

    /**
     * A requirement with the last answer to it; null when nobody has answered.
     *
     * @param law what the law says of it today
     */
    public record Line(RequirementOnDay law, RequirementAnswer answer) {}

    /**
     * A finding with what shows it and what the body says.
     *
     * @param law what the law said of the requirement on the day on which it was so
     */
    public record Found(
            Finding finding, RequirementOnDay law, List<Evidence> evidence, List<FindingComment> comments) {}

    /** What a colleague has written about the plan. */
    public record Remark(UUID author, Instant at, String text) {}
}
