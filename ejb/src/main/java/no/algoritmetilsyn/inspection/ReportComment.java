package no.algoritmetilsyn.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.inspection.step.EnterComments;

/** That the body has commented on the preliminary report, and what it says of the report as a whole. Never changed. */
@Entity
@Table(name = "report_comments")
public class ReportComment {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID inspectionId;
    private String text;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private LocalDate postedOn;
    private int files;
    private UUID enteredBy;
    private Instant enteredAt;

    protected ReportComment() {}

    ReportComment(UUID inspectionId, EnterComments step, UUID by, Instant at) {
        this.inspectionId = inspectionId;
        this.text = step.general();
        this.channel = step.channel();
        this.postedOn = step.posted();
        this.files = step.files().size();
        this.enteredBy = by;
        this.enteredAt = at;
    }

    /** What it says of the report as a whole; null when it says nothing beside its comments on findings. */
    public String text() {
        return text;
    }

    /** How it came. */
    public Channel channel() {
        return channel;
    }

    /** The day on which it was posted or said, Europe/Oslo. */
    public LocalDate postedOn() {
        return postedOn;
    }

    /** How many files came with it; they lie among the documents of the case. */
    public int files() {
        return files;
    }
}
