package no.algoritmetilsyn.demand;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.demand.step.AssessPoints;
import no.algoritmetilsyn.demand.step.DraftDemand;
import no.algoritmetilsyn.demand.step.Wanted;

/** One of the numbered points of a demand. Deadlines of its own have its id as their subject. */
@Entity
@Table(name = "demand_points")
public class DemandPoint {

    @Id
    private UUID id;

    private UUID demandId;
    private int number;

    @Enumerated(EnumType.STRING)
    private Wanted wanted;

    private String text;
    private LocalDate limitOn;

    @Enumerated(EnumType.STRING)
    private PointState state = PointState.WAITING;

    @Version
    private int version;

    protected DemandPoint() {}

    /** A point of a draft; a limit that is that of the whole demand is none of its own. */
    DemandPoint(Demand demand, int number, DraftDemand.Point draft) {
        this.id = UUID.randomUUID();
        this.demandId = demand.id();
        this.number = number;
        this.wanted = draft.wanted();
        this.text = draft.text();
        this.limitOn = demand.limitOn().equals(draft.limit()) ? null : draft.limit();
    }

    void answer() {
        state = PointState.ANSWERED;
    }

    void assess(AssessPoints.Result result, LocalDate newLimit) {
        switch (result) {
            case SUFFICIENT -> state = PointState.SUFFICIENT;
            case NOT_NEEDED -> state = PointState.NOT_NEEDED;
            case INSUFFICIENT -> {
                state = PointState.ASKED_AGAIN;
                limitOn = newLimit;
            }
        }
    }

    void limitOn(LocalDate day) {
        limitOn = day;
    }

    /** Its identifier. */
    public UUID id() {
        return id;
    }

    /** Its place in the demand, from 1. */
    public int number() {
        return number;
    }

    public Wanted wanted() {
        return wanted;
    }

    /** What is wanted, in the words of the one who asks. */
    public String text() {
        return text;
    }

    /** The last day for this point, where it has another than the demand; else null. */
    public LocalDate limitOn() {
        return limitOn;
    }

    public PointState state() {
        return state;
    }
}
