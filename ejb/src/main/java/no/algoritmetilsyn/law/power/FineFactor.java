package no.algoritmetilsyn.law.power;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.algoritmetilsyn.law.RuleVersion;
import org.hibernate.annotations.Immutable;

/** Something that is weighed in an administrative fine (forvaltningsloven § 46 second paragraph, or the act itself). Only read. */
@Entity
@Immutable
@Table(name = "fine_factors")
public class FineFactor {

    @Id
    private String id;

    private String regime;
    private int place;
    private String letter;
    private String provision;
    private String nameNb;
    private String nameNn;
    private String nameEn;

    /** For the provider of persistence. */
    protected FineFactor() {}

    /** Names it, such as {@code fvl67-a}. */
    public String id() {
        return id;
    }

    /** Code of the act. */
    public String regime() {
        return regime;
    }

    /** The row in the version in which it is now. */
    public RuleVersion version() {
        return RuleVersion.of("fine_factors/" + id, regime, place, letter, provision, nameNb);
    }

    /** Its letter in the provision. */
    public String letter() {
        return letter;
    }

    /** Code of the provision. */
    public String provision() {
        return provision;
    }

    /**
     * What is weighed, in few words.
     *
     * @param language {@code nn}, {@code en}, anything else gives bokmål
     */
    public String name(String language) {
        return switch (language) {
            case "nn" -> nameNn;
            case "en" -> nameEn;
            default -> nameNb;
        };
    }
}
