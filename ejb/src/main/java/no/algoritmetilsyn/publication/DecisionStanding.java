package no.algoritmetilsyn.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What has become of what was decided in a proceeding, as far as the public is told: published or not yet. */
@Entity
@Table(name = "publication_standings")
public class DecisionStanding {

    @Id
    private UUID proceedingId;

    private LocalDate appealedOn;
    private LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    private Finality outcome;

    protected DecisionStanding() {}

    DecisionStanding(UUID proceedingId) {
        this.proceedingId = proceedingId;
    }

    /** What was annulled stays so: an appeal of that is shown nowhere. */
    private boolean isAnnulled() {
        return outcome == Finality.ANNULLED;
    }

    void appealed(LocalDate on) {
        if (isAnnulled()) {
            return;
        }
        appealedOn = on;
        decidedOn = null;
        outcome = null;
    }

    void appealGone() {
        appealedOn = null;
    }

    void decided(Finality how, LocalDate on) {
        if (isAnnulled()) {
            return;
        }
        outcome = how;
        decidedOn = on;
    }

    /** The day of the last appeal; null when nobody has appealed. */
    public LocalDate appealedOn() {
        return appealedOn;
    }

    /** The day from which the outcome holds; null while there is none. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** What it led to; null while an appeal is undecided. */
    public Finality outcome() {
        return outcome;
    }
}
