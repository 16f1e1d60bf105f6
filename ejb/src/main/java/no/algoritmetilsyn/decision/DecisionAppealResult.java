package no.algoritmetilsyn.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealDecided;
import no.algoritmetilsyn.appeal.AppealResult;

/** What an appeal has led to for a decision. Never changed. */
@Entity
@Table(name = "decision_appeal_results")
public class DecisionAppealResult {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID decisionId;
    private UUID appealId;
    private String reference;

    @Enumerated(EnumType.STRING)
    private AppealResult result;

    private LocalDate decidedOn;

    protected DecisionAppealResult() {}

    DecisionAppealResult(AppealDecided appeal) {
        this.decisionId = appeal.appealedId();
        this.appealId = appeal.appealId();
        this.reference = appeal.reference();
        this.result = appeal.result();
        this.decidedOn = appeal.on();
    }

    /** What the appeal is called. */
    public String reference() {
        return reference;
    }

    public AppealResult result() {
        return result;
    }

    /** The day from which it holds. */
    public LocalDate decidedOn() {
        return decidedOn;
    }
}
