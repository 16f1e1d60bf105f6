package no.algoritmetilsyn.inspection.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.finding.EvidenceKind;

/**
 * Answers requirements of the checklist (forvaltningsloven § 17). An answer that is as it was stays; another one is added to
 * those before it.
 *
 * @param answers as many as are known; the rest is left open
 */
@Step(
        kinds = ProceedingKind.INSPECTION,
        act = Act.INSPECTION_EXAMINE,
        prepares = "examineInspection",
        path = "sjekkliste",
        version = 2,
        event = "CHECKLIST_ANSWERED")
public record AnswerRequirements(@NotEmpty @Valid @Size(max = 100) List<Answer> answers) implements CrossChecked {

    /**
     * The answer to one requirement.
     *
     * @param requirement its id, such as {@code automation-01}
     * @param result null where it is left open
     * @param note what it rests on, where it was seen; needed unless the requirement is met
     * @param evidence what kind of thing shows it; null where the answer refers to nothing
     * @param source number of the document in the journal ({@code 3} or {@code 2026/14-3}), number of a signed visit, or the point of
     *     a demand ({@code R-2026-000012/2})
     * @param page of a document; null for none
     */
    public record Answer(
            @NotBlank @Size(max = 40) String requirement,
            CheckResult result,
            @Size(max = 4_000) String note,
            EvidenceKind evidence,
            @Size(max = 60) String source,
            @Min(1) Integer page) {

        /** One that refers to nothing. */
        public Answer(String requirement, CheckResult result, String note) {
            this(requirement, result, note, null, null, null);
        }

        private boolean saysMore() {
            return note != null || evidence != null || source != null;
        }
    }

    @Override
    public List<Violation> crossCheck() {
        var faults = new ArrayList<Violation>();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            String pointer = "/answers/" + i;
            if (answer.result() == null && answer.saysMore()) {
                faults.add(Violation.at(pointer + "/result", "required"));
            } else if (answer.result() != null && answer.result() != CheckResult.MET && answer.note() == null) {
                faults.add(Violation.at(pointer + "/note", "required"));
            }
            if (answer.evidence() != null && answer.source() == null) {
                faults.add(Violation.at(pointer + "/source", "required"));
            }
            if (answer.evidence() == null && answer.source() != null) {
                faults.add(Violation.at(pointer + "/evidence", "required"));
            }
        }
        return faults;
    }
}
