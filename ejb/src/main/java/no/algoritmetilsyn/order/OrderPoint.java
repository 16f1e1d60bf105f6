package no.algoritmetilsyn.order;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.decision.DecisionMade;
import no.algoritmetilsyn.order.step.VerifyPoints;

/** One point of an order, with a limit of its own: the subject of its deadline. */
@Entity
@Table(name = "order_points")
public class OrderPoint {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID orderId;
    private int number;
    private String text;
    private LocalDate limitOn;
    private Integer rate;

    @Enumerated(EnumType.STRING)
    private OrderPointState state = OrderPointState.WAITING;

    private LocalDate fulfilledOn;
    private LocalDate annulledOn;

    @Version
    private int version;

    protected OrderPoint() {}

    OrderPoint(UUID orderId, DecisionMade.Point decided) {
        this.orderId = orderId;
        this.number = decided.number();
        this.text = decided.text();
        this.limitOn = decided.limit();
        this.rate = decided.rate();
    }

    void answer() {
        state = OrderPointState.ANSWERED;
    }

    void verify(VerifyPoints.Check check) {
        state = OrderPointState.valueOf(check.result().name());
        fulfilledOn = check.day();
    }

    /** It was met on another day, or not at all. */
    void correct(LocalDate day) {
        state = day == null ? OrderPointState.NOT_FULFILLED : OrderPointState.FULFILLED;
        fulfilledOn = day;
    }

    /** That it was met stays true; what it has cost falls away all the same. */
    void annul(LocalDate day) {
        if (state != OrderPointState.FULFILLED) {
            state = OrderPointState.ANNULLED;
        }
        annulledOn = day;
    }

    void limitOn(LocalDate day) {
        limitOn = day;
    }

    UUID orderId() {
        return orderId;
    }

    /** Its identifier. */
    public UUID id() {
        return id;
    }

    /** Its place in the order, from 1. */
    public int number() {
        return number;
    }

    /**
     * Whether it costs something that it was, or is, not met within its limit (forvaltningsloven § 51).
     *
     * @param today the day by which it is judged when it is not met
     */
    boolean isCostlyLate(LocalDate today) {
        LocalDate day = fulfilledOn == null ? today : fulfilledOn;
        return rate != null && annulledOn == null && day.isAfter(lastDay());
    }

    /** The last day for it: a limit that ends on a day off ends on the next working day. */
    LocalDate lastDay() {
        return Holidays.workingDayFrom(limitOn);
    }

    /** What the body has to do. */
    public String text() {
        return text;
    }

    /** The last day for it, as it is now. */
    public LocalDate limitOn() {
        return limitOn;
    }

    /** Kroner for each unit of delay; null where it costs nothing. */
    public Integer rate() {
        return rate;
    }

    public OrderPointState state() {
        return state;
    }

    /** The day on which it was met; null while it is not. */
    public LocalDate fulfilledOn() {
        return fulfilledOn;
    }

    /** The day on which it was annulled, after it was met or before; null when it stands. */
    public LocalDate annulledOn() {
        return annulledOn;
    }
}
