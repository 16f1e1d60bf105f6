package no.algoritmetilsyn.letter;

import no.algoritmetilsyn.document.check.FileName;
import no.algoritmetilsyn.document.check.FileRefused;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/**
 * What the files of a letter are called: by the number of the letter and by its title, so that a person who meets one among enclosures
 * or in a package knows what it is.
 */
public final class LetterFile {

    private LetterFile() {}

    /** The name of the letter itself, with the ending of its kind of file. */
    public static FileName name(LetterSnapshot letter, String extension) {
        return name(letter.frame(), letter.text().title() + "." + extension);
    }

    /**
     * The name of a version in which something is left out.
     *
     * @param reduced that version, in whose title the same is left out
     */
    public static FileName redacted(LetterSnapshot reduced) {
        return name(reduced.frame(), reduced.text().title() + " (" + word(reduced.language()) + ").pdf");
    }

    private static String word(LetterLanguage language) {
        return switch (language) {
            case NB -> "sladdet";
            case NN -> "sladda";
            case EN -> "redacted";
        };
    }

    private static FileName name(LetterFrame frame, String title) {
        try {
            return FileName.of(
                    (frame.caseNumber() + "-" + frame.documentNumber() + " " + title).replaceAll("[/\\\\]", "-"));
        } catch (FileRefused impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
