package no.algoritmetilsyn.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That an appeal has annulled the examination of premises. Never changed. */
@Entity
@Table(name = "annulled_examinations")
public class AnnulledExamination {

    @Id
    private UUID appealId;

    private UUID inspectionId;
    private LocalDate annulledOn;

    protected AnnulledExamination() {}

    AnnulledExamination(UUID inspectionId, UUID appealId, LocalDate on) {
        this.inspectionId = inspectionId;
        this.appealId = appealId;
        this.annulledOn = on;
    }

    /** The day on which it was decided, Europe/Oslo. */
    public LocalDate annulledOn() {
        return annulledOn;
    }
}
