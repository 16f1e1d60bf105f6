package no.algoritmetilsyn.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What the authority has written to the complainant. Never changed afterwards. */
@Entity
@Table(name = "complaint_letters")
public class ComplaintLetter {

    /** What a letter does. */
    public enum Kind {
        /** Answers the complaint. */
        ANSWER,
        /** Says why the answer takes time and when it may come (forvaltningsloven § 11 a). */
        INTERIM
    }

    @Id
    private UUID id;

    private UUID complaintId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String text;
    private LocalDate expectedOn;
    private Instant sentAt;
    private UUID sentBy;
    private UUID entryId;

    protected ComplaintLetter() {}

    ComplaintLetter(
            UUID id,
            UUID complaintId,
            Kind kind,
            String text,
            LocalDate expectedOn,
            Instant sentAt,
            UUID sentBy,
            UUID entryId) {
        this.id = id;
        this.complaintId = complaintId;
        this.kind = kind;
        this.text = text;
        this.expectedOn = expectedOn;
        this.sentAt = sentAt;
        this.sentBy = sentBy;
        this.entryId = entryId;
    }

    /** Its identifier. */
    public UUID id() {
        return id;
    }

    /** Answer or interim reply. */
    public Kind kind() {
        return kind;
    }

    /** What it says. */
    public String text() {
        return text;
    }

    /** When it was sent. */
    public Instant sentAt() {
        return sentAt;
    }
}
