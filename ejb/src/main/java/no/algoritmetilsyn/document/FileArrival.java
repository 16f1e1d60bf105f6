package no.algoritmetilsyn.document;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.document.check.FileRefusal;
import no.algoritmetilsyn.document.check.FileRefused;

/** Takes in the files that accounts hand in: whole ones, and those that come in pieces. Checking them needs no transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@AsksNobody("ReceivedFiles and PartialFiles ask before anything is kept")
public class FileArrival {

    @Inject
    ReceivedFiles received;

    @Inject
    PartialFiles partial;

    /**
     * Takes in a whole file.
     *
     * @param most bytes it may have
     * @throws FileRefused when it is not taken; nothing is stored then
     */
    public StoredFile whole(InputStream content, String declaredName, long most) throws FileRefused, IOException {
        try (Upload upload = Upload.receive(content, declaredName, most)) {
            return received.store(upload);
        }
    }

    /**
     * Checks a file of which all pieces are here, and stores it.
     *
     * @throws FileRefused when it is not taken; it is forgotten then, unless it is only to come again later
     * @throws UnknownFile when the account that acts has announced no such file
     */
    public StoredFile complete(UUID id) throws FileRefused, IOException {
        PartialFile file = partial.read(id);
        try {
            StoredFile stored = whole(new Pieces(id), file.name(), file.size());
            partial.forget(id);
            return stored;
        } catch (FileRefused refused) {
            if (refused.refusal() != FileRefusal.BUSY) {
                partial.forget(id);
            }
            throw refused;
        }
    }

    /** The bytes of a file, piece by piece. */
    private final class Pieces extends InputStream {

        private final UUID id;
        private byte[] piece = {};
        private int at;
        private long read;

        Pieces(UUID id) {
            this.id = id;
        }

        @Override
        public int read() {
            return hasMore() ? piece[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (!hasMore()) {
                return -1;
            }
            int count = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, into, offset, count);
            at += count;
            return count;
        }

        private boolean hasMore() {
            if (at == piece.length) {
                read += at;
                piece = partial.piece(id, read);
                at = 0;
            }
            return at < piece.length;
        }
    }
}
