package no.algoritmetilsyn.ban;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.ban.step.BanResult;
import no.algoritmetilsyn.ban.step.ReviewBan;
import no.algoritmetilsyn.casefile.step.StepRun;

/** What came of looking at an interim ban again: a draft until its letter is sent. */
@Entity
@Table(name = "ban_reviews")
public class BanReview {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID banId;

    @Enumerated(EnumType.STRING)
    private BanResult result;

    private String assessment;
    private String forbiddenUse;
    private LocalDate lastDay;
    private UUID draftedBy;
    private Instant draftedAt;
    private Instant sentAt;

    @Version
    private int version;

    protected BanReview() {}

    BanReview(UUID ban) {
        this.banId = ban;
    }

    void write(ReviewBan step, StepRun run) {
        result = step.result();
        assessment = step.assessment();
        forbiddenUse = step.narrowedUse();
        lastDay = step.shortenedTo();
        draftedBy = run.actor().id();
        draftedAt = run.now();
    }

    void send(Instant at) {
        sentAt = at;
    }

    public BanResult result() {
        return result;
    }

    /** What the authority makes of what was said. */
    public String assessment() {
        return assessment;
    }

    /** Which use is forbidden from then on; null where that is not changed. */
    public String forbiddenUse() {
        return forbiddenUse;
    }

    /** Its new last day; null where that is not changed. */
    public LocalDate lastDay() {
        return lastDay;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    /** When the body was told; null while it is a draft. */
    public Instant sentAt() {
        return sentAt;
    }
}
