package no.algoritmetilsyn.inspection.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.finding.EvidenceKind;
import no.algoritmetilsyn.finding.FindingKind;
import no.algoritmetilsyn.finding.Ground;
import no.algoritmetilsyn.finding.Harm;
import no.algoritmetilsyn.finding.Probability;
import no.algoritmetilsyn.finding.Proof;

/**
 * Writes a finding down (forvaltningsloven § 17), or a draft of one anew. What no law in force and ours asks for is never called
 * a breach.
 *
 * @param number of a draft, to write it anew; null for another finding
 * @param requirement id of the requirement in the pinned version of the theme
 * @param kind breach, observation or recommendation
 * @param day on which it was so, Europe/Oslo: the law of that day counts
 * @param facts what was so
 * @param use number of the use of an algorithm in the plan; null when it is about none of them
 * @param harmBecause why the harm is as large
 * @param harmEvidence what shows it: number of the row in the evidence, from 1
 * @param probabilityBecause why it is as likely
 * @param probabilityEvidence what shows it, by number of the row
 * @param affected how many people it concerns; null when that is not known
 * @param affectedBecause how the number is known; may say why it is not
 * @param affectedEvidence what shows it, by number of the row; needed with a number
 * @param ground of discrimination, or null
 * @param proof how sure the facts are
 * @param evidence what shows it
 */
@Step(
        kinds = ProceedingKind.INSPECTION,
        act = Act.FINDING_RECORD,
        prepares = "examineInspection",
        path = "funn",
        version = 2,
        event = "FINDING_RECORDED")
public record RecordFinding(
        @Min(1) Integer number,
        @NotBlank @Size(max = 40) String requirement,
        @NotNull FindingKind kind,
        @NotNull LocalDate day,
        @NotBlank @Size(max = 4_000) String facts,
        @Min(1) Integer use,
        @NotNull Harm harm,
        @NotBlank @Size(max = 1_000) String harmBecause,
        @NotNull @Min(1) Integer harmEvidence,
        @NotNull Probability probability,
        @NotBlank @Size(max = 1_000) String probabilityBecause,
        @NotNull @Min(1) Integer probabilityEvidence,
        @Min(0) Integer affected,
        @Size(max = 1_000) String affectedBecause,
        @Min(1) Integer affectedEvidence,
        Ground ground,
        @NotNull Proof proof,
        @NotEmpty @Valid @Size(max = 20) List<Shown> evidence)
        implements CrossChecked {

    /**
     * Something that shows it.
     *
     * @param source number of the document in the journal ({@code 3} or {@code 2026/14-3}), number of the visit, or the point of a
     *     demand ({@code R-2026-000012/2})
     * @param page of a document; null for none
     * @param shows what it shows
     */
    public record Shown(
            @NotNull EvidenceKind kind,
            @NotBlank @Size(max = 60) String source,
            @Min(1) Integer page,
            @NotBlank @Size(max = 1_000) String shows) {}

    @Override
    public List<Violation> crossCheck() {
        var faults = new ArrayList<Violation>();
        if (affected != null && affectedBecause == null) {
            faults.add(Violation.of("affectedBecause", "required"));
        }
        if (affected != null && affectedEvidence == null) {
            faults.add(Violation.of("affectedEvidence", "required"));
        }
        requireThere("harmEvidence", harmEvidence, faults);
        requireThere("probabilityEvidence", probabilityEvidence, faults);
        requireThere("affectedEvidence", affectedEvidence, faults);
        return faults;
    }

    /** What shows something is one of the rows. */
    private void requireThere(String field, Integer row, List<Violation> faults) {
        if (row != null && row > evidence.size()) {
            faults.add(Violation.of(field, "unknown"));
        }
    }
}
