package no.algoritmetilsyn.law;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Immutable;

/** What one place in a regime says from a day on, where it said something else before. Only read. */
@Entity
@Immutable
@Table(name = "provision_versions")
@IdClass(ProvisionVersion.Key.class)
class ProvisionVersion {

    @Id
    String code;

    @Id
    LocalDate validFrom;

    String regime;
    String section;
    String paragraph;
    String letter;
    String citedNb;
    String citedNn;
    String citedEn;
    String titleNb;
    String titleNn;
    String titleEn;
    String ruleNb;
    String ruleNn;
    String ruleEn;
    LocalDate appliesFrom;
    LocalDate appliesFromProduct;

    /** For the provider of persistence. */
    protected ProvisionVersion() {}

    /** What names a version. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1;

        String code;
        LocalDate validFrom;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.code.equals(code) && key.validFrom.equals(validFrom);
        }

        @Override
        public int hashCode() {
            return Objects.hash(code, validFrom);
        }
    }
}
