package no.algoritmetilsyn.demand;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.demand.step.HandInAnswer;
import no.algoritmetilsyn.demand.step.Reservation;

/** What a body has answered to a point. Never changed: a better answer is another one. */
@Entity
@Table(name = "demand_answers")
public class DemandAnswer {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID pointId;
    private String text;

    @Enumerated(EnumType.STRING)
    private Reservation reservation;

    private String because;
    private boolean hasFiles;

    // Read with the answers, for pages that are shown after the transaction.
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "demand_answer_files", joinColumns = @JoinColumn(name = "answer_id"))
    @OrderColumn(name = "position")
    @Column(name = "document_id")
    private List<UUID> files = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private LocalDate postedOn;
    private UUID enteredBy;
    private Instant enteredAt;

    protected DemandAnswer() {}

    DemandAnswer(UUID pointId, HandInAnswer handedIn, HandInAnswer.Answer answer, UUID by, Instant at) {
        this.pointId = pointId;
        this.text = answer.text();
        this.reservation = answer.reservation();
        this.because = answer.because();
        this.files.addAll(answer.files());
        this.hasFiles = !files.isEmpty();
        this.channel = handedIn.channel();
        this.postedOn = handedIn.posted();
        this.enteredBy = by;
        this.enteredAt = at;
    }

    /** Its identifier. */
    public UUID id() {
        return id;
    }

    public UUID pointId() {
        return pointId;
    }

    /** The answer; null when there is none but files or a reservation. */
    public String text() {
        return text;
    }

    /** What the body says about it; or null. */
    public Reservation reservation() {
        return reservation;
    }

    /** Why; null without a reservation. */
    public String because() {
        return because;
    }

    /** Documents that were handed in with it, in order. */
    public List<UUID> files() {
        return List.copyOf(files);
    }

    public Channel channel() {
        return channel;
    }

    /** The day it was posted or said, Europe/Oslo: this is what counts. */
    public LocalDate postedOn() {
        return postedOn;
    }

    /** When it was written down here. */
    public Instant enteredAt() {
        return enteredAt;
    }
}
