package no.algoritmetilsyn.platform.web.edge;

import java.io.IOException;

/** The body of a request ended before its end, or came so slowly that it was given up. Nobody's defect but the sender's. */
public final class IncompleteBody extends IOException {

    IncompleteBody(String message, IOException cause) {
        super(message, cause);
    }
}
