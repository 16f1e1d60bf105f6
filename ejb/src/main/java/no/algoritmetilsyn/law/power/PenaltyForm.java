package no.algoritmetilsyn.law.power;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import no.algoritmetilsyn.law.Dated;
import no.algoritmetilsyn.law.RuleVersion;
import org.hibernate.annotations.Immutable;

/** A form of coercive fine that an act knows (forvaltningsloven § 51 second paragraph, or the act itself). Only read. */
@Entity
@Immutable
@Table(name = "penalty_forms")
public class PenaltyForm implements Dated {

    @Id
    private String id;

    private String regime;

    @Enumerated(EnumType.STRING)
    private PenaltyKind kind;

    private LocalDate validFrom;
    private LocalDate validUntil;
    private String provision;
    private String supersededBy;

    /** For the provider of persistence. */
    protected PenaltyForm() {}

    /** Code of the act. */
    public String regime() {
        return regime;
    }

    public PenaltyKind kind() {
        return kind;
    }

    /** Code of the provision that knows the form. */
    public String provision() {
        return provision;
    }

    @Override
    public Optional<LocalDate> from() {
        return Optional.ofNullable(validFrom);
    }

    @Override
    public Optional<LocalDate> until() {
        return Optional.ofNullable(validUntil);
    }

    /** Whether this is how the law is read now. */
    public boolean isCurrent() {
        return supersededBy == null;
    }

    /** Whether the law is read so, and knew the form on a day. */
    boolean validOn(LocalDate day) {
        return supersededBy == null && Validity.holds(validFrom, validUntil, day);
    }

    /** The row in the version in which it is now. */
    public RuleVersion version() {
        return RuleVersion.of("penalty_forms/" + id, regime, kind, validFrom, validUntil, provision);
    }
}
