package no.algoritmetilsyn.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.decision.step.DraftDecision;

/** One of the numbered points of what is ordered. What was told to the body stands. */
@Entity
@Table(name = "decision_points")
public class DecisionPoint {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID decisionId;
    private int number;
    private String text;
    private LocalDate limitOn;
    private Integer rate;

    protected DecisionPoint() {}

    DecisionPoint(UUID decisionId, int number, DraftDecision.Point draft) {
        this.decisionId = decisionId;
        this.number = number;
        this.text = draft.text();
        this.limitOn = draft.limit();
        this.rate = draft.rate();
    }

    /** Its place, from 1. */
    public int number() {
        return number;
    }

    /** What the body has to do. */
    public String text() {
        return text;
    }

    /** The last day for it, Europe/Oslo. */
    public LocalDate limitOn() {
        return limitOn;
    }

    /** Kroner for each unit of delay; null where it costs nothing. */
    public Integer rate() {
        return rate;
    }
}
