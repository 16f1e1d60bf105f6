package no.algoritmetilsyn.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.document.StoredFile;
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
 * @param taken the files that were taken along from the visits, as they came in, by the id of their document
 * @param checklist every requirement of the pinned version, in order
 * @param newer the version of the theme that holds today, where it is newer than the pinned one; else null
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
        Map<UUID, StoredFile> taken,
        List<Line> checklist,
        ThemeVersion newer,
        List<Found> findings,
        List<ReportComment> comments,
        List<Remark> remarks,
        LocalDate fineContemplatedSince,
        Map<UUID, String> names) {

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
