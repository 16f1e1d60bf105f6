package no.algoritmetilsyn.law.power;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import no.algoritmetilsyn.law.Dated;
import no.algoritmetilsyn.law.RuleVersion;
import org.hibernate.annotations.Immutable;

/**
 * How high an administrative fine (overtredelsesgebyr) may be by one basis in law, whom it may meet, and by which rules it is paid
 * and lapses (forvaltningsloven § 44 second paragraph). Release data: only read.
 */
@Entity
@Immutable
@Table(name = "fine_ceilings")
public class FineCeiling implements Dated {

    @Id
    private String id;

    private String basis;
    private String also;
    private String regime;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private LocalDate earliest;
    private String awaits;
    private BigDecimal fixed;

    @Enumerated(EnumType.STRING)
    private CeilingUnit fixedIn;

    private BigDecimal percent;
    private Long neverOver;

    @Enumerated(EnumType.STRING)
    private CeilingKind large;

    @Enumerated(EnumType.STRING)
    private CeilingKind sme;

    @Enumerated(EnumType.STRING)
    private CeilingKind smc;

    @Enumerated(EnumType.STRING)
    @Column(name = "public")
    private CeilingKind publicBody;

    @Enumerated(EnumType.STRING)
    private CeilingKind person;

    private String paymentRule;
    private String rulesOf;
    private String provision;
    private String publicProvision;
    private boolean unsettled;
    private String supersededBy;

    /** For the provider of persistence. */
    protected FineCeiling() {}

    /** How lawyers name it, such as {@code 83(4)}. */
    public String basis() {
        return basis;
    }

    /** Whether a row of a table means it. */
    boolean isNamed(String name) {
        return basis.equalsIgnoreCase(name) || name.equalsIgnoreCase(also);
    }

    /** Code of the act that gives the power. */
    public String regime() {
        return regime;
    }

    /** Whether the law is read so, and a breach that ended on a day comes under it once the act is in force. */
    boolean validOn(LocalDate breachEnded) {
        return isCurrent() && Validity.holds(validFrom, validUntil, breachEnded);
    }

    /** Whether this is how the law is read now. */
    public boolean isCurrent() {
        return supersededBy == null;
    }

    @Override
    public Optional<LocalDate> from() {
        return Optional.ofNullable(validFrom);
    }

    @Override
    public Optional<LocalDate> until() {
        return Optional.ofNullable(validUntil);
    }

    /** For an act that waits: no breach that ended before this day can ever come under it. */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(earliest);
    }

    /** For an act that waits: what for, by its Norwegian name. */
    public Optional<String> awaits() {
        return Optional.ofNullable(awaits);
    }

    /** The fixed amount, in its unit. */
    public BigDecimal fixed() {
        return fixed;
    }

    public CeilingUnit fixedIn() {
        return fixedIn;
    }

    /** The share of turnover, in per cent; empty where only the fixed amount counts. */
    public Optional<BigDecimal> percent() {
        return Optional.ofNullable(percent);
    }

    /** Kroner that no fine may exceed whatever the rest gives. */
    public Optional<Long> neverOver() {
        return Optional.ofNullable(neverOver);
    }

    /** Which of the two counts; empty where nobody of that size can be fined. */
    public Optional<CeilingKind> kind(FinedSize size) {
        return Optional.ofNullable(
                switch (size) {
                    case LARGE -> large;
                    case SME -> sme;
                    case SMC -> smc;
                    case PUBLIC -> publicBody;
                    case PERSON -> person;
                });
    }

    /** Code of the rule of deadlines by which the fine is paid. */
    public String paymentRule() {
        return paymentRule;
    }

    /** Code of the act whose rules on payment and limitation apply. */
    public String rulesOf() {
        return rulesOf;
    }

    /** Code of the provision that sets the ceiling. */
    public String provision() {
        return provision;
    }

    /** Code of the provision that says whether public bodies can be fined, where there is one. */
    public Optional<String> publicProvision() {
        return Optional.ofNullable(publicProvision);
    }

    /** Whether the law leaves something open here. */
    public boolean isUnsettled() {
        return unsettled;
    }

    /** The row in the version in which it is now. */
    public RuleVersion version() {
        return RuleVersion.of(
                "fine_ceilings/" + id,
                basis,
                regime,
                validFrom,
                validUntil,
                earliest,
                awaits,
                fixed,
                fixedIn,
                percent,
                neverOver,
                large,
                sme,
                smc,
                publicBody,
                person,
                paymentRule,
                rulesOf,
                provision,
                publicProvision,
                unsettled);
    }
}
