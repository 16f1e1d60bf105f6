package no.algoritmetilsyn.authority;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/** Name of an organ from a date on, until the next row begins. */
@Entity
@Table(name = "organ_names")
@IdClass(OrganName.Key.class)
public class OrganName {

    @Id
    @Enumerated(EnumType.STRING)
    private Organ organ;

    @Id
    private LocalDate validFrom;

    @Embedded
    private Names names;

    protected OrganName() {}

    OrganName(Organ organ, LocalDate validFrom, Names names) {
        this.organ = organ;
        this.validFrom = validFrom;
        this.names = names;
    }

    /** Whose name. */
    public Organ organ() {
        return organ;
    }

    /** First day on which this row counts. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** The name in this language. */
    public String name(Locale language) {
        return names.in(language);
    }

    /** What tells one row from another. */
    public static class Key implements Serializable {

        private Organ organ;
        private LocalDate validFrom;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && organ == key.organ && Objects.equals(validFrom, key.validFrom);
        }

        @Override
        public int hashCode() {
            return Objects.hash(organ, validFrom);
        }
    }
}
