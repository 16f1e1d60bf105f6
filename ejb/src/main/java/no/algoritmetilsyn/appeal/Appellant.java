package no.algoritmetilsyn.appeal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** In what capacity somebody appeals. The tables of law, which lawyers read, have a Norwegian word for each. */
public enum Appellant {
    PARTY("part", "parten", "virksomhet", "adressat"),
    /** Others with a legal interest in the appeal (forvaltningsloven § 28). */
    LEGAL_INTEREST("rettslig klageinteresse"),
    /** Others who are substantially affected (forvaltningsloven 2025 § 61 first paragraph letter b). */
    AFFECTED("i vesentlig grad berørt"),
    /** An association or foundation within its purpose. */
    ORGANISATION("organisasjon", "forening", "stiftelse"),
    /** Somebody who was ordered to give information (forvaltningsloven § 14). */
    ADDRESSEE("den pålegget gjelder"),
    /** Somebody whose premises are examined (forvaltningsloven § 15). */
    EXAMINED("den granskingen gjelder"),
    /** Somebody who was refused access to a document. */
    REQUESTER("innsynskrever"),
    /** Somebody whom a document that others got access to is about. */
    CONCERNED("den opplysningene gjelder"),
    NOT_PARTY("ikke part", "tipser", "utenforstående"),
    /** A capacity that we have no word for. */
    OTHER("andre");

    private final List<String> words;

    Appellant(String... words) {
        this.words = List.of(words);
    }

    /** What a word of a table means; a remark after it says no more than who it is: {@code part (kommune)}. */
    public static Appellant named(String text) {
        String name = text.split("[(,]", 2)[0].trim().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(appellant -> appellant.words.contains(name)
                        || appellant.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
