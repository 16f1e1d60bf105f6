package no.algoritmetilsyn.fine.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.algoritmetilsyn.fine.step.Direction;
import no.algoritmetilsyn.fine.step.WeighFactors;

/** Which way one factor counts, and why. Never changed: another word about it is another row. */
@Entity
@Table(name = "fine_weights")
public class FineWeight {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID decisionId;
    private String factor;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private String sentence;
    private UUID weighedBy;
    private Instant weighedAt;

    /** Which came first, when two were done in the same moment; the database tells. */
    @Column(insertable = false, updatable = false)
    private Long place;

    protected FineWeight() {}

    FineWeight(UUID decisionId, WeighFactors.Factor weighed, UUID by, Instant at) {
        this.decisionId = decisionId;
        this.factor = weighed.factor();
        this.direction = weighed.direction();
        this.sentence = weighed.sentence();
        this.weighedBy = by;
        this.weighedAt = at;
    }

    /** Its name among the rows of law. */
    public String factor() {
        return factor;
    }

    public Direction direction() {
        return direction;
    }

    /** Why. */
    public String sentence() {
        return sentence;
    }
}
