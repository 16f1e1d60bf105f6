package no.algoritmetilsyn.letter.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.platform.AuthorityClock;

/** One copy of a letter on its way to one recipient; or a notice about a proceeding, without a letter, that did not come through. */
@Entity
@Table(name = "dispatches")
public class Dispatch {

    /** Who has to do something about a failure. */
    public enum Acts {
        /** The case officer: the recipient has to be reached otherwise. */
        WRITER,
        /** The operator: something of ours does not work. */
        OPERATOR,
        /** The one who carries it. */
        CHANNEL
    }

    /** By what a letter counts as having arrived. */
    public enum Arrival {
        /** It lay ready, and the recipient was told. */
        AVAILABLE,
        /** The recipient has opened it. */
        OPENED,
        /** The post is taken to have brought it, some days after it got it. */
        POST,
        /** The recipient was told otherwise. */
        TOLD
    }

    @Id
    private UUID id = UUID.randomUUID();

    private UUID letterId;
    private UUID proceedingId;
    private UUID recipientIdentityId;
    private UUID recipientOrganisationId;

    @Enumerated(EnumType.STRING)
    private Way way;

    @Enumerated(EnumType.STRING)
    private DispatchState state = DispatchState.WAITING;

    @Enumerated(EnumType.STRING)
    private Acts acts;

    private String fault;
    private Instant madeAt;
    private Instant sentAt;
    private Instant openedAt;
    private LocalDate postedOn;
    private LocalDate returnedOn;
    private LocalDate arrivedOn;

    @Enumerated(EnumType.STRING)
    private Arrival arrivedHow;

    @Version
    private int version;

    protected Dispatch() {}

    Dispatch(UUID letterId, UUID proceedingId, Addressee to, Way way, Instant at) {
        this.letterId = letterId;
        this.proceedingId = proceedingId;
        this.recipientIdentityId = to.identityId();
        this.recipientOrganisationId = to.organisationId();
        this.way = way;
        this.madeAt = at;
    }

    /** It lies ready; the recipient is told, and it counts as having arrived (forvaltningsloven § 29 first paragraph). */
    void send(Instant at) {
        state = DispatchState.SENT;
        sentAt = at;
        arrive(LocalDate.ofInstant(at, AuthorityClock.ZONE), Arrival.AVAILABLE);
    }

    /** @return whether it was opened for the first time */
    boolean open(Instant at) {
        if (openedAt != null) {
            return false;
        }
        openedAt = at;
        if (state == DispatchState.SENT || state == DispatchState.FAILED) {
            state = DispatchState.OPENED;
            acts = null;
            fault = null;
        }
        if (arrivedOn == null) {
            arrive(LocalDate.ofInstant(at, AuthorityClock.ZONE), Arrival.OPENED);
        }
        return true;
    }

    /**
     * It is in the post.
     *
     * @param arrival day on which it counts as having arrived, unless it comes back
     */
    void post(LocalDate day, LocalDate arrival) {
        state = DispatchState.POSTED;
        postedOn = day;
        arrive(arrival, Arrival.POST);
    }

    /** What did not come through did not arrive either, unless it was opened. */
    void fail(Acts who, String why) {
        if (openedAt == null) {
            state = DispatchState.FAILED;
            acts = who;
            fault = why;
            arrivedOn = null;
            arrivedHow = null;
        }
    }

    /** The post has brought it back. */
    void giveBack(LocalDate day) {
        state = DispatchState.RETURNED;
        returnedOn = day;
        arrivedOn = null;
        arrivedHow = null;
    }

    void replace(LocalDate toldOn) {
        state = DispatchState.REPLACED;
        acts = null;
        fault = null;
        if (toldOn != null) {
            arrive(toldOn, Arrival.TOLD);
        }
    }

    private void arrive(LocalDate day, Arrival how) {
        arrivedOn = day;
        arrivedHow = how;
    }

    /** Its identifier. */
    public UUID id() {
        return id;
    }

    /** The letter; null for a notice without one. */
    public UUID letterId() {
        return letterId;
    }

    /** The proceeding. */
    public UUID proceedingId() {
        return proceedingId;
    }

    /** Whom it goes to. */
    public Addressee addressee() {
        return new Addressee(recipientIdentityId, recipientOrganisationId);
    }

    /** How it leaves. */
    public Way way() {
        return way;
    }

    /** How far it has come. */
    public DispatchState state() {
        return state;
    }

    /** Who has to act, when it failed; else null. */
    public Acts acts() {
        return acts;
    }

    /** Why it failed, in one word, without anything about the recipient; else null. */
    public String fault() {
        return fault;
    }

    /** When it was opened, or null. */
    public Instant openedAt() {
        return openedAt;
    }

    /** The day it was put in the post, or null. */
    public LocalDate postedOn() {
        return postedOn;
    }

    /** The day on which the post brought it back, or null. */
    public LocalDate returnedOn() {
        return returnedOn;
    }

    /** The day on which it counts as having arrived; null when that is not known. */
    public LocalDate arrivedOn() {
        return arrivedOn;
    }

    /** By what it counts as having arrived, or null. */
    public Arrival arrivedHow() {
        return arrivedHow;
    }
}
