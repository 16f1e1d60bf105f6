package no.algoritmetilsyn.lawbook.web;

import java.io.IOException;
import java.io.InputStream;
import no.algoritmetilsyn.lawbook.change.LawImport;

/** Reads a file of law that is sent, and no more of it than is taken. */
final class LawUpload {

    /** One more than is taken, so that a longer file is refused for its length. */
    private static final int MOST = LawImport.MOST_BYTES + 1;

    private LawUpload() {}

    static byte[] bytes(InputStream content) throws IOException {
        return content.readNBytes(MOST);
    }
}
