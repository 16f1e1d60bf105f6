package no.algoritmetilsyn.law;

/** One text in the three languages in which law is held. */
final class Wording {

    private Wording() {}

    static String pick(String language, String nb, String nn, String en) {
        return switch (language) {
            case "nn" -> nn;
            case "en" -> en;
            default -> nb;
        };
    }
}
