package no.algoritmetilsyn.law;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/**
 * Which authority sees to it that an act is kept, from when until when. Release data: only read. An act whose supervision has
 * changed hands has several of these.
 */
@Entity
@Immutable
@Table(name = "supervisions")
public class Supervision implements Dated {

    @Id
    private String id;

    private String regime;
    private boolean own;
    private String bodyNb;
    private String bodyNn;
    private String bodyEn;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private boolean fictional;

    /** For the provider of persistence. */
    protected Supervision() {}

    /** Names this row. */
    public String id() {
        return id;
    }

    /** Code of the act. */
    public String regime() {
        return regime;
    }

    /** Whether it is our authority. */
    public boolean isOwn() {
        return own;
    }

    /**
     * Whose it is; empty when it is ours.
     *
     * @param language {@code nn}, {@code en}, anything else gives bokmål
     */
    public Optional<String> body(String language) {
        return Optional.ofNullable(Wording.pick(language, bodyNb, bodyNn, bodyEn));
    }

    /** Whether it is ours in the demo only. */
    public boolean isFictional() {
        return fictional;
    }

    @Override
    public Optional<LocalDate> from() {
        return Optional.ofNullable(validFrom);
    }

    @Override
    public Optional<LocalDate> until() {
        return Optional.ofNullable(validUntil);
    }

    /** Whether it holds on a day; whether the act binds then is another question. */
    boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || day.isBefore(validUntil));
    }

    /** The row in the version in which it is now. */
    public RuleVersion version() {
        return RuleVersion.of("supervisions/" + id, regime, own, bodyNb, validFrom, validUntil, fictional);
    }

    @Override
    public String toString() {
        return id;
    }
}
