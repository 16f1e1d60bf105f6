package no.algoritmetilsyn.law;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** What one place in a regime says, in the authority's own words, in one version of it. Only read. */
@Entity
@Immutable
@Table(name = "provisions")
public class Provision {

    @Id
    private String code;

    private String regime;
    private String section;
    private String paragraph;
    private String letter;
    private String citedNb;
    private String citedNn;
    private String citedEn;
    private String titleNb;
    private String titleNn;
    private String titleEn;
    private String ruleNb;
    private String ruleNn;
    private String ruleEn;
    private LocalDate appliesFrom;
    private LocalDate appliesFromProduct;

    /** The day on which it came to say this; null for the first version. */
    @Transient
    private LocalDate validFrom;

    /** For the provider of persistence. */
    protected Provision() {}

    /** What it says from a day on. */
    Provision(ProvisionVersion version) {
        this.code = version.code;
        this.validFrom = version.validFrom;
        this.regime = version.regime;
        this.section = version.section;
        this.paragraph = version.paragraph;
        this.letter = version.letter;
        this.citedNb = version.citedNb;
        this.citedNn = version.citedNn;
        this.citedEn = version.citedEn;
        this.titleNb = version.titleNb;
        this.titleNn = version.titleNn;
        this.titleEn = version.titleEn;
        this.ruleNb = version.ruleNb;
        this.ruleNn = version.ruleNn;
        this.ruleEn = version.ruleEn;
        this.appliesFrom = version.appliesFrom;
        this.appliesFromProduct = version.appliesFromProduct;
    }

    /** Short and stable, such as {@code fvl67-29}. */
    public String code() {
        return code;
    }

    /** Code of the regime it stands in. */
    public String regime() {
        return regime;
    }

    /** Section or article without its sign, such as {@code 11 a}. */
    public String section() {
        return section;
    }

    /** Number of the paragraph (ledd, nr.); empty for the whole section. */
    public Optional<String> paragraph() {
        return Optional.ofNullable(paragraph);
    }

    /** Letter (bokstav) within the paragraph; empty when it means all of it. */
    public Optional<String> letter() {
        return Optional.ofNullable(letter);
    }

    /** The day on which it came to say this; empty for its first version, which is as old as the act. */
    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    /**
     * Its own first day, where it waits longer than the act in which it stands, as the AI Act lets its rules on high-risk
     * systems do; empty when it applies with the act. A day here does not put the act in force in Norway.
     */
    public Optional<LocalDate> appliesFrom() {
        return Optional.ofNullable(appliesFrom);
    }

    /** The later first day for systems that are part of products (AI Act Annex I); empty when there is none. */
    public Optional<LocalDate> appliesFromProduct() {
        return Optional.ofNullable(appliesFromProduct);
    }

    /**
     * Whether it has begun to apply, once its act is in force.
     *
     * @param date a day in Europe/Oslo
     */
    public boolean appliesOn(LocalDate date) {
        return appliesFrom == null || !date.isBefore(appliesFrom);
    }

    /**
     * How a letter cites it: act, section, paragraph and letter.
     *
     * @param language {@code nn}, {@code en}, anything else gives bokmål
     */
    public String citation(String language) {
        return Wording.pick(language, citedNb, citedNn, citedEn);
    }

    /**
     * What it is about.
     *
     * @param language {@code nn}, {@code en}, anything else gives bokmål
     */
    public String title(String language) {
        return Wording.pick(language, titleNb, titleNn, titleEn);
    }

    /**
     * What it says, in one or two sentences; an explanation, not the text of the law.
     *
     * @param language {@code nn}, {@code en}, anything else gives bokmål
     */
    public String rule(String language) {
        return Wording.pick(language, ruleNb, ruleNn, ruleEn);
    }

    /** The row in the version in which it is now. */
    public RuleVersion version() {
        return RuleVersion.of(
                "provisions/" + code + validFrom().map(day -> "/" + day).orElse(""),
                regime,
                section,
                paragraph,
                letter,
                citedNb,
                ruleNb,
                ruleNn,
                ruleEn,
                appliesFrom,
                appliesFromProduct);
    }

    @Override
    public String toString() {
        return code;
    }
}
