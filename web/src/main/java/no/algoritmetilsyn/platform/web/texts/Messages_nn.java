package no.algoritmetilsyn.platform.web.texts;

/** All texts in Nynorsk; named as {@link java.util.ResourceBundle} looks it up. */
public final class Messages_nn extends FeatureTexts {

    /** Reads the files. */
    public Messages_nn() {
        super("nn");
    }
}
