package no.algoritmetilsyn.platform;

/** Which characters a text may hold. */
public final class StorableText {

    private StorableText() {}

    /** Whether the database can keep it: no NUL, and no half of a surrogate pair. */
    public static boolean fits(String text) {
        return text.codePoints().noneMatch(character -> character == 0 || isHalf(character));
    }

    /** Whether somebody can have typed it: it fits, and has no control characters but tabs and line ends. */
    public static boolean isClean(String text) {
        return text.codePoints()
                .noneMatch(character -> isHalf(character)
                        || Character.isISOControl(character)
                                && character != '\t'
                                && character != '\n'
                                && character != '\r');
    }

    private static boolean isHalf(int character) {
        return Character.getType(character) == Character.SURROGATE;
    }
}
