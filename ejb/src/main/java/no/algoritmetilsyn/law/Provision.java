package no.algoritmetilsyn.law;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** What one place in a regime says, in the authority's own words. Release data: only read. */
@Entity
@Immutable
@Table(name = "provisions")
public class Provision {

    @Id
    private String code;

    private String regime;
    private String section;
    private String paragraph;
    private String citedNb;
    private String citedNn;
    private String citedEn;
    private String titleNb;
    private String titleNn;
    private String titleEn;
    private String ruleNb;
    private String ruleNn;
    private String ruleEn;

    /** For the provider of persistence. */
    protected Provision() {}

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

    /**
     * How a letter cites it: act, section and paragraph.
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

    @Override
    public String toString() {
        return code;
    }
}
