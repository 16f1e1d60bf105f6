package no.algoritmetilsyn.handbook.web;

import no.algoritmetilsyn.platform.web.Face;
import no.algoritmetilsyn.platform.web.Route;

/** Where chapters are found as pages. */
final class HandbookAddress {

    private static final String FILE = ".md";
    private static final String OF_BODIES = "virksomhet/";

    private HandbookAddress() {}

    /**
     * The address of what a link in a chapter leads to: files beside it are other chapters, and those in the folder of bodies are theirs.
     *
     * @param face whose chapter the link stands in
     * @param link as it is written: {@code #place}, {@code chapter.md#place}, {@code virksomhet/chapter.md}
     */
    static String of(Face face, String link, String contextPath) {
        int end = link.indexOf(FILE);
        if (end < 0) {
            return link;
        }
        String file = link.substring(0, end);
        String place = link.substring(end + FILE.length());
        boolean ofBodies = face == Face.BODY || file.startsWith(OF_BODIES);
        String name = file.startsWith(OF_BODIES) ? file.substring(OF_BODIES.length()) : file;
        return contextPath + route(ofBodies ? Face.BODY : Face.STAFF).path(name) + place;
    }

    static Route route(Face face) {
        return face == Face.BODY ? Route.BODY_HELP : Route.HANDBOOK;
    }
}
