package no.algoritmetilsyn.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import no.algoritmetilsyn.law.RuleVersion;
import org.hibernate.annotations.Immutable;

/** Whether an act lets somebody in one capacity appeal, and by which time limit. Release data: only read. */
@Entity
@Immutable
@Table(name = "appeal_rights")
public class AppealRight {

    @Id
    private String id;

    private String regime;

    @Enumerated(EnumType.STRING)
    private Appellant appellant;

    @Enumerated(EnumType.STRING)
    private RightHeld holds;

    private String deadlineRule;

    @Column(name = "protected")
    private boolean isProtected;

    private String provision;
    private String late;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private String supersededBy;

    /** For the provider of persistence. */
    protected AppealRight() {}

    /** Whether they have it. */
    public RightHeld holds() {
        return holds;
    }

    /** Code of the rule of deadlines by which the appeal is due. */
    public String deadlineRule() {
        return deadlineRule;
    }

    /** Whether the bar on changes to the appellant's detriment applies as it stands. */
    public boolean isProtected() {
        return isProtected;
    }

    /** Code of the provision it rests on. */
    public String provision() {
        return provision;
    }

    /** Code of the provision by which a late appeal may be heard all the same. */
    public String late() {
        return late;
    }

    boolean isOf(String act, Appellant capacity, LocalDate day) {
        return supersededBy == null
                && regime.equals(act)
                && appellant == capacity
                && (validFrom == null || !day.isBefore(validFrom))
                && (validUntil == null || day.isBefore(validUntil));
    }

    /** The row in the version in which it is now. */
    public RuleVersion version() {
        return RuleVersion.of(
                "appeal_rights/" + id,
                regime,
                appellant,
                holds,
                deadlineRule,
                isProtected,
                provision,
                late,
                validFrom,
                validUntil);
    }
}
