package no.algoritmetilsyn.authority;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/** One name in bokmål, nynorsk, North Sámi and English. */
@Embeddable
public class Names {

    @Column(name = "name_nb")
    private String nb;

    @Column(name = "name_nn")
    private String nn;

    @Column(name = "name_se")
    private String se;

    @Column(name = "name_en")
    private String en;

    protected Names() {}

    /** A name in the four languages. */
    public Names(String nb, String nn, String se, String en) {
        this.nb = nb;
        this.nn = nn;
        this.se = se;
        this.en = en;
    }

    /** The name in this language; bokmål for a language that has none. */
    public String in(Locale language) {
        return switch (language.getLanguage()) {
            case "nn" -> nn;
            case "se" -> se;
            case "en" -> en;
            default -> nb;
        };
    }
}
