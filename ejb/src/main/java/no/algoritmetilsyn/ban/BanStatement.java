package no.algoritmetilsyn.ban;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.ban.step.ReceiveBanStatement;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.Channel;

/** What the body has said about an interim ban. Never changed. */
@Entity
@Table(name = "ban_statements")
public class BanStatement {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID banId;
    private String text;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private LocalDate postedOn;
    private UUID enteredBy;
    private Instant enteredAt;

    protected BanStatement() {}

    BanStatement(ReceiveBanStatement step, StepRun run) {
        this.banId = run.id();
        this.text = step.text();
        this.channel = step.channel();
        this.postedOn = step.posted();
        this.enteredBy = run.actor().id();
        this.enteredAt = run.now();
    }

    public UUID id() {
        return id;
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

    Instant enteredAt() {
        return enteredAt;
    }
}
