package no.algoritmetilsyn.inspection;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import no.algoritmetilsyn.inspection.step.AnswerRequirements;
import no.algoritmetilsyn.inspection.step.CheckResult;
import no.algoritmetilsyn.inspection.theme.Requirement;

/** The answer to a requirement of the checklist. Never changed: another answer is added, and the last one counts. */
@Entity
@Table(name = "requirement_answers")
public class RequirementAnswer {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID inspectionId;
    private String requirement;

    @Enumerated(EnumType.STRING)
    private CheckResult result;

    private String note;

    @Embedded
    private Shown shown;

    private UUID answeredBy;
    private Instant answeredAt;
    private int place;
    private int themeVersion;

    protected RequirementAnswer() {}

    RequirementAnswer(
            UUID inspectionId,
            AnswerRequirements.Answer answer,
            Shown shown,
            UUID by,
            Instant at,
            int place,
            int themeVersion) {
        this.inspectionId = inspectionId;
        this.requirement = answer.requirement();
        this.result = answer.result();
        this.note = answer.note();
        this.shown = shown;
        this.answeredBy = by;
        this.answeredAt = at;
        this.place = place;
        this.themeVersion = themeVersion;
    }

    /** Whether another answer says the same, and refers to the same. */
    boolean says(AnswerRequirements.Answer answer, Shown other) {
        return result == answer.result() && Objects.equals(note, answer.note()) && Objects.equals(shown, other);
    }

    /** Whether it answers a requirement as it is worded, and not an earlier wording. */
    boolean answers(Requirement wording) {
        return themeVersion >= wording.since();
    }

    /** Id of the requirement. */
    public String requirement() {
        return requirement;
    }

    public CheckResult result() {
        return result;
    }

    /** What it rests on; null where the requirement is met and nobody has written anything. */
    public String note() {
        return note;
    }

    /** What shows it: a document, a visit or an answer to a demand; null where it refers to none. */
    public Shown shown() {
        return shown;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    /** 1 for the first answer to the requirement, then 2, 3 … */
    public int place() {
        return place;
    }
}
