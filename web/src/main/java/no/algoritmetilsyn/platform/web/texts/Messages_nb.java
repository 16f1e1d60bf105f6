package no.algoritmetilsyn.platform.web.texts;

/** All texts in Bokmål; named as {@link java.util.ResourceBundle} looks it up. */
public final class Messages_nb extends FeatureTexts {

    /** Reads the files. */
    public Messages_nb() {
        super("nb");
    }
}
