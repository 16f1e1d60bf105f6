package no.algoritmetilsyn.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An agency, a municipality, an enterprise. Its name is public and lies outside the vault. */
@Entity
@Table(name = "organisations")
public class Organisation {

    @Id
    private UUID id = UUID.randomUUID();

    private String number;
    private String name;
    private String form;
    private Instant createdAt;

    protected Organisation() {}

    Organisation(OrganisationNumber number, String name, String form, Instant createdAt) {
        this.number = number.value();
        this.name = name;
        this.form = form;
        this.createdAt = createdAt;
    }

    /** Its identifier. */
    public UUID id() {
        return id;
    }

    /** Nine digits. */
    public String number() {
        return number;
    }

    /** As registered. */
    public String name() {
        return name;
    }
}
