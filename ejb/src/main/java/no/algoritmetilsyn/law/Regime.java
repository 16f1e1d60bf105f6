package no.algoritmetilsyn.law;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/**
 * One act or regulation in one version of itself. Release data: rows come with migrations and are only read.
 *
 * <p>Regimes of one family follow each other. A regime that is adopted but waits for its commencement has no day in
 * force, and binds nobody yet.
 */
@Entity
@Immutable
@Table(name = "regimes")
public class Regime {

    @Id
    private String code;

    private String family;

    @Enumerated(EnumType.STRING)
    private RegimeKind kind;

    private String shortNb;
    private String shortNn;
    private String shortEn;
    private String titleNb;
    private String titleNn;
    private String titleEn;
    private LocalDate adopted;
    private LocalDate inForceFrom;
    private LocalDate inForceUntil;
    private String replaces;
    private boolean awaitsCommencement;

    /** For the provider of persistence. */
    protected Regime() {}

    /**
     * Whether it binds in Norway on a day.
     *
     * @param date a day in Europe/Oslo
     */
    public boolean inForce(LocalDate date) {
        return inForceFrom != null
                && !date.isBefore(inForceFrom)
                && (inForceUntil == null || date.isBefore(inForceUntil));
    }

    /** Short and stable, such as {@code fvl67}. */
    public String code() {
        return code;
    }

    /** What it governs, such as {@code procedure}; one regime of a family is in force at a time. */
    public String family() {
        return family;
    }

    public RegimeKind kind() {
        return kind;
    }

    /**
     * Its name within a sentence.
     *
     * @param language {@code nn}, {@code en}, anything else gives bokmål
     */
    public String shortName(String language) {
        return Wording.pick(language, shortNb, shortNn, shortEn);
    }

    /**
     * Its full name with date and number.
     *
     * @param language {@code nn}, {@code en}, anything else gives bokmål
     */
    public String title(String language) {
        return Wording.pick(language, titleNb, titleNn, titleEn);
    }

    /** The day it was adopted; the authority's own goals have none. */
    public Optional<LocalDate> adopted() {
        return Optional.ofNullable(adopted);
    }

    /** The first day in force in Norway; empty while it waits. */
    public Optional<LocalDate> inForceFrom() {
        return Optional.ofNullable(inForceFrom);
    }

    /** The first day on which it is in force no longer; empty while nobody has said so. */
    public Optional<LocalDate> inForceUntil() {
        return Optional.ofNullable(inForceUntil);
    }

    /** Code of the regime that it repeals. */
    public Optional<String> replaces() {
        return Optional.ofNullable(replaces);
    }

    /** Whether nobody had named its first day when it was written down, so that a demo may. */
    public boolean awaitsCommencement() {
        return awaitsCommencement;
    }

    @Override
    public String toString() {
        return code;
    }
}
