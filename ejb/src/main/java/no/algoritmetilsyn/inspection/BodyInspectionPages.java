package no.algoritmetilsyn.inspection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.finding.Finding;
import no.algoritmetilsyn.finding.Findings;
import no.algoritmetilsyn.inspection.theme.RequirementOnDay;

/** Shows the visits of an inspection to the body that was examined: none before it has got the record by a letter. */
@Stateless
public class BodyInspectionPages {

    @Inject
    Access access;

    @Inject
    Inspections inspections;

    @Inject
    InspectionDeadlines deadlines;

    @Inject
    VisitProtocols protocols;

    @Inject
    Findings findings;

    @Inject
    Checklist checklist;

    /**
     * One inspection.
     *
     * @throws AccessRefused when it is not directed at an organisation for which the actor speaks today, or there is none
     */
    public BodyInspectionPage open(UUID id) {
        Inspection inspection = inspections.inspection(id);
        access.require(Act.PROCEEDING_READ_OWN, inspection == null ? null : inspection.casefileId(), id);
        return new BodyInspectionPage(
                protocols.shown(id),
                deadlines.appeal(id).flatMap(Deadline::dueDate).orElse(null),
                requirements(id));
    }

    private Map<Integer, RequirementOnDay> requirements(UUID id) {
        return findings.of(id).stream()
                .filter(finding -> finding.putToBodyAt() != null)
                .collect(Collectors.toMap(
                        Finding::number,
                        finding -> checklist.onDay(
                                checklist.requirement(finding.place()),
                                finding.place().observedOn())));
    }
}
