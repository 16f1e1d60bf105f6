package no.algoritmetilsyn.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That an account speaks for an organisation or for those who work there: in what capacity, and from when to when. */
@Entity
@Table(name = "representations")
public class Representation {

    /** In what capacity somebody speaks. */
    public enum Capacity {
        /** Signs for the organisation. */
        SIGNATORY,
        /** Speaks for the members of one union in the workplace (tillitsvalgt). */
        UNION_REPRESENTATIVE,
        /** Speaks for those who work there, on their safety (verneombud, arbeidsmiljøloven kap. 6). */
        SAFETY_REPRESENTATIVE,
        /** Holds a power of attorney (fullmektig, forvaltningsloven § 12). */
        PROXY,
        /** Reads and answers for the organisation because one who signs for it has said so, until a day. */
        COLLEAGUE;

        /** Whether it is a voice of the employees, in which the employer has no say. */
        public boolean isOfEmployees() {
            return this == UNION_REPRESENTATIVE || this == SAFETY_REPRESENTATIVE;
        }
    }

    /** On whose word somebody speaks. For the employees, never the employer's. */
    public enum Grantor {
        /** The authority, which has been shown what it rests on. */
        AUTHORITY,
        /** The union that the representative speaks for. */
        UNION,
        /** Enhetsregisteret, where the organisation itself reports who signs for it. */
        REGISTER,
        /** The organisation itself, by one who signs for it; in nothing but who of their colleagues reads and answers. */
        ORGANISATION;

        /** Whether it can make somebody speak in this capacity. */
        public boolean mayGrant(Capacity capacity) {
            return switch (this) {
                case AUTHORITY -> capacity != Capacity.COLLEAGUE;
                case UNION -> capacity.isOfEmployees();
                case REGISTER -> !capacity.isOfEmployees() && capacity != Capacity.COLLEAGUE;
                case ORGANISATION -> capacity == Capacity.COLLEAGUE;
            };
        }
    }

    @Id
    private UUID id = UUID.randomUUID();

    private UUID accountId;
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private String unionName;

    @Enumerated(EnumType.STRING)
    private Grantor grantedBy;

    private LocalDate validFrom;
    private LocalDate validTo;
    private String restsOn;

    protected Representation() {}

    Representation(NewRepresentation granted) {
        accountId = granted.accountId();
        organisationId = granted.organisationId();
        capacity = granted.capacity();
        unionName = granted.unionName();
        grantedBy = granted.grantedBy();
        validFrom = granted.validFrom();
        validTo = granted.validTo();
        restsOn = granted.restsOn();
    }

    UUID id() {
        return id;
    }

    boolean hasBegun(LocalDate day) {
        return !validFrom.isAfter(day);
    }

    UUID organisationId() {
        return organisationId;
    }

    boolean isOfColleague() {
        return capacity == Capacity.COLLEAGUE;
    }

    /** Its last day is this one, unless it ended before. */
    void end(LocalDate lastDay) {
        if (validTo == null || validTo.isAfter(lastDay)) {
            validTo = lastDay;
        }
    }
}
