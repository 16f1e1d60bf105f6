package no.algoritmetilsyn.law.power;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.algoritmetilsyn.law.RuleVersion;
import org.hibernate.annotations.Immutable;

/** Norges Bank's rate of one day, in kroner for a euro. Only read. */
@Entity
@Immutable
@Table(name = "euro_rates")
public class EuroRate {

    @Id
    private LocalDate day;

    private BigDecimal rate;

    /** For the provider of persistence. */
    protected EuroRate() {}

    /** The day that it is of. */
    public LocalDate day() {
        return day;
    }

    /** Kroner for a euro. */
    public BigDecimal rate() {
        return rate.stripTrailingZeros();
    }

    /** The row in the version in which it is now. */
    public RuleVersion version() {
        return RuleVersion.of("euro_rates/" + day, rate);
    }
}
