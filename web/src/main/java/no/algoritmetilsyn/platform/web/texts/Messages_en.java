package no.algoritmetilsyn.platform.web.texts;

/** All texts in English; named as {@link java.util.ResourceBundle} looks it up. */
public final class Messages_en extends FeatureTexts {

    /** Reads the files. */
    public Messages_en() {
        super("en");
    }
}
