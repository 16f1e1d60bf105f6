package no.algoritmetilsyn.appeal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.appeal.step.Point;

/** What becomes of one point of what is appealed, as it is drafted or decided. */
@Entity
@Table(name = "appeal_points")
public class AppealPoint {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID appealId;
    private int number;
    private LocalDate limitOn;

    protected AppealPoint() {}

    AppealPoint(UUID appealId, Point point) {
        this.appealId = appealId;
        this.number = point.number();
        this.limitOn = point.limit();
    }

    /** Its number in what is appealed. */
    public int number() {
        return number;
    }

    /** Its new last day; null when it is annulled. */
    public LocalDate limitOn() {
        return limitOn;
    }

    Point point() {
        return new Point(number, limitOn);
    }
}
