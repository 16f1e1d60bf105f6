package no.algoritmetilsyn.ban;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.ban.step.ForbidUse;

/** What a decision to forbid for the time being says, beside its reasons. */
@Entity
@Table(name = "ban_drafts")
public class BanDraft {

    @Id
    private UUID id;

    private String system;
    private String forbiddenUse;
    private String danger;
    private String urgency;
    private String endsEarlier;
    private LocalDate lastDay;
    private LocalDate statementUntil;

    @Version
    private int version;

    protected BanDraft() {}

    BanDraft(UUID decision) {
        this.id = decision;
    }

    void write(ForbidUse step) {
        system = step.system();
        forbiddenUse = step.use();
        danger = step.danger();
        urgency = step.urgency();
        endsEarlier = step.endsEarlier();
        lastDay = step.until();
        statementUntil = step.statementUntil();
    }

    /** What is not to be used. */
    public String system() {
        return system;
    }

    /** Which use of it is forbidden. */
    public String forbiddenUse() {
        return forbiddenUse;
    }

    /** Why the danger is serious. */
    public String danger() {
        return danger;
    }

    /** Why it cannot wait. */
    public String urgency() {
        return urgency;
    }

    /** What ends it before its last day. */
    public String endsEarlier() {
        return endsEarlier;
    }

    /** The last day on which it holds. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** Last day for the statement of the body, which is heard afterwards. */
    public LocalDate statementUntil() {
        return statementUntil;
    }
}
