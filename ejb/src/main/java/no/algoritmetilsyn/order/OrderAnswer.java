package no.algoritmetilsyn.order;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.order.step.Claim;
import no.algoritmetilsyn.order.step.ReceiveOrderAnswer;

/** What a body has answered to a point of an order. Never changed. */
@Entity
@Table(name = "order_answers")
public class OrderAnswer {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID pointId;

    @Enumerated(EnumType.STRING)
    private Claim claim;

    private String text;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private LocalDate postedOn;
    private UUID enteredBy;
    private Instant enteredAt;

    protected OrderAnswer() {}

    OrderAnswer(UUID pointId, ReceiveOrderAnswer received, ReceiveOrderAnswer.Answer answer, UUID by, Instant at) {
        this.pointId = pointId;
        this.claim = answer.claim();
        this.text = answer.text();
        this.channel = received.channel();
        this.postedOn = received.posted();
        this.enteredBy = by;
        this.enteredAt = at;
    }

    public UUID pointId() {
        return pointId;
    }

    public Claim claim() {
        return claim;
    }

    public String text() {
        return text;
    }

    public Channel channel() {
        return channel;
    }

    /** The day it was posted or said, Europe/Oslo. */
    public LocalDate postedOn() {
        return postedOn;
    }
}
