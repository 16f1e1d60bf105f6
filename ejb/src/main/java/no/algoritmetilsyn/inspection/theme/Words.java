package no.algoritmetilsyn.inspection.theme;

/** One text of a theme, in the three languages in which it is written. */
public record Words(String nb, String nn, String en) {

    /**
     * The text in a language.
     *
     * @param language {@code nn}, {@code en}, anything else gives bokmål
     */
    public String in(String language) {
        return switch (language) {
            case "nn" -> nn;
            case "en" -> en;
            default -> nb;
        };
    }
}
