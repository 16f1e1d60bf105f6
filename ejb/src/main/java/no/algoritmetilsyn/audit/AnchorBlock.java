package no.algoritmetilsyn.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;

/**
 * One anchor while it is written to the end of its file. It counts when {@link #commit()} has returned: the root stands
 * last and everything is on the disk.
 */
final class AnchorBlock implements AutoCloseable {

    private final AnchorFile.Tail after;
    private final FileChannel channel;
    private final OutputStream out;
    private final MessageDigest sha256 = StoredEvent.sha256();

    private AnchorBlock(AnchorFile.Tail after, FileChannel channel, long end) throws IOException {
        this.after = after;
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        if (end > 0) {
            // Stands apart from a line that a crash may have torn; an empty line at most, which readers pass over.
            out.write('\n');
        }
    }

    /**
     * Begins a block.
     *
     * @param from transaction from which the next anchor shall look
     * @throws IOException also when another process is writing to the file
     */
    static AnchorBlock begin(AnchorFile file, AnchorFile.Tail after, Instant at, long from) throws IOException {
        Path path = file.path();
        Files.createDirectories(path.toAbsolutePath().getParent());
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        try {
            if (channel.tryLock() == null) {
                throw new IOException("another process is writing the anchors of this node");
            }
            var block = new AnchorBlock(after, channel, channel.size());
            block.update(after.root());
            block.line("anchor " + (after.number() + 1) + " " + CanonicalJson.text(at) + " " + from);
            return block;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    void head(Head head) throws IOException {
        line("head " + head.line());
    }

    void all(long count, String digest) throws IOException {
        line("all " + count + " " + digest);
    }

    /** Ends the block and waits for the disk. Gives the root. */
    String commit() throws IOException {
        String root = HexFormat.of().formatHex(sha256.digest());
        write("root " + root);
        out.flush();
        channel.force(true);
        return root;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void line(String line) throws IOException {
        update(line);
        write(line);
    }

    private void update(String line) {
        sha256.update(line.getBytes(StandardCharsets.ISO_8859_1));
        sha256.update((byte) '\n');
    }

    private void write(String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.ISO_8859_1));
        out.write('\n');
    }
}
