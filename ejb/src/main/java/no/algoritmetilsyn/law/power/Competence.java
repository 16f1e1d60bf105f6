package no.algoritmetilsyn.law.power;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import no.algoritmetilsyn.law.Dated;
import no.algoritmetilsyn.law.RuleVersion;
import org.hibernate.annotations.Immutable;

/** Which authority may decide by an act, and since when. Release data: only read. */
@Entity
@Immutable
@Table(name = "competences")
public class Competence implements Dated {

    @Id
    private String id;

    private String regime;
    private String authority;
    private LocalDate validFrom;
    private LocalDate validUntil;

    /** For the provider of persistence. */
    protected Competence() {}

    /** Code of the act. */
    public String regime() {
        return regime;
    }

    /** The name of the authority, the same in all languages. */
    public String authority() {
        return authority;
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
        return RuleVersion.of("competences/" + id, regime, authority, validFrom, validUntil);
    }
}
