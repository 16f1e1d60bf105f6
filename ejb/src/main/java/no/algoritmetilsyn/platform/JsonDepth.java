package no.algoritmetilsyn.platform;

/** How deep a JSON text is nested: a parser that recurses must not be given one without a floor. */
public final class JsonDepth {

    private JsonDepth() {}

    /** Whether arrays and objects lie in each other deeper than so many; the text need not be valid JSON. */
    public static boolean exceeds(String text, int deepest) {
        int depth = 0;
        boolean inString = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (inString) {
                if (character == '\\') {
                    i++;
                } else if (character == '"') {
                    inString = false;
                }
            } else if (character == '"') {
                inString = true;
            } else if (character == '{' || character == '[') {
                depth++;
            } else if (character == '}' || character == ']') {
                depth--;
            }
            if (depth > deepest) {
                return true;
            }
        }
        return false;
    }
}
