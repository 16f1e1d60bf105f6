package no.algoritmetilsyn.letter.redaction;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** By which provision something is left out of a document that the public is shown (offentleglova). */
public enum Exemption {
    /** Duty of secrecy: personal matters and trade secrets (§ 13, with forvaltningsloven § 13). */
    OFFL_13("offl-13"),
    /** What would counteract a control (§ 24 first paragraph). */
    OFFL_24_1("offl-24-1"),
    /** Who has reported a breach (§ 24 second paragraph). */
    OFFL_24_2("offl-24-2"),
    /** What would put somebody in danger (§ 24 third paragraph). */
    OFFL_24_3("offl-24-3"),
    /** National identity numbers (§ 26 fifth paragraph). */
    OFFL_26_5("offl-26-5");

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String provision;

    Exemption(String provision) {
        this.provision = provision;
    }

    /** Code of the provision. */
    public String provision() {
        return provision;
    }

    /** What stands in the place of the words, such as {@code [utelatt, offl. § 13]}: as long as that, whatever they were. */
    public String mark(LetterLanguage language) {
        return MessageFormat.format(words(language).getString("mark"), cited(language));
    }

    /** The provision as it is cited, such as {@code offl. § 13}. */
    public String cited(LetterLanguage language) {
        return words(language).getString("provision." + name());
    }

    private static ResourceBundle words(LetterLanguage language) {
        return ResourceBundle.getBundle("no.algoritmetilsyn.letter.redaction.words", language.locale(), EXACT);
    }
}
