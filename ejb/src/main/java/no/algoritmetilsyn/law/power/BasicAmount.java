package no.algoritmetilsyn.law.power;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import no.algoritmetilsyn.law.Dated;
import no.algoritmetilsyn.law.RuleVersion;
import org.hibernate.annotations.Immutable;

/** The basic amount of the national insurance (grunnbeløpet, G; folketrygdloven § 1-4) for some time. Only read. */
@Entity
@Immutable
@Table(name = "basic_amounts")
public class BasicAmount implements Dated {

    @Id
    private LocalDate validFrom;

    private LocalDate validUntil;
    private long amount;
    private boolean verified;

    /** For the provider of persistence. */
    protected BasicAmount() {}

    /** Kroner. */
    public long amount() {
        return amount;
    }

    /** Whether it was held against an official source. */
    public boolean isVerified() {
        return verified;
    }

    @Override
    public Optional<LocalDate> from() {
        return Optional.ofNullable(validFrom);
    }

    @Override
    public Optional<LocalDate> until() {
        return Optional.ofNullable(validUntil);
    }

    boolean validOn(LocalDate day) {
        return Validity.holds(validFrom, validUntil, day);
    }

    /** The row in the version in which it is now. */
    public RuleVersion version() {
        return RuleVersion.of("basic_amounts/" + validFrom, validUntil, amount, verified);
    }
}
