package no.algoritmetilsyn.inspection;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.finding.FindingKind;
import no.algoritmetilsyn.finding.FindingOutcome;
import no.algoritmetilsyn.finding.FindingState;
import no.algoritmetilsyn.finding.Severity;

/**
 * A finding on the same requirement with another body.
 *
 * @param outcome what came of it; null as long as nobody has said
 * @param observedOn the day on which it was so
 * @param caseNumber as people say it, {@code 2026/14}
 */
public record ComparableFinding(
        UUID inspectionId,
        String reference,
        int number,
        String organisation,
        FindingKind kind,
        Severity severity,
        FindingState state,
        FindingOutcome outcome,
        LocalDate observedOn,
        String caseNumber) {}
