package no.algoritmetilsyn.algorithm.web;

/** Text as safe HTML, for places that otherwise hold passages with marks. */
final class SafeHtml {

    private static final int LONGEST = 240;

    private SafeHtml() {}

    /** The beginning of a text, cut between words. */
    static String beginning(String text) {
        if (text.length() <= LONGEST) {
            return escaped(text);
        }
        int end = text.lastIndexOf(' ', LONGEST);
        return escaped(text.substring(0, end > 0 ? end : LONGEST)) + " …";
    }

    /** A text in which nothing is markup. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
