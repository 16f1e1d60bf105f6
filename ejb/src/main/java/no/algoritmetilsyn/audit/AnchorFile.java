package no.algoritmetilsyn.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The anchors one node has written: plain text that is only appended to, one block per anchor.
 *
 * <pre>
 * anchor 7 2026-11-22T23:10:00.000000Z 4711     number, time, transaction from which the next anchor looks
 * head &lt;chain&gt; &lt;seq&gt; &lt;hash&gt;                      each chain that has grown since the last anchor
 * all 1200 &lt;digest&gt;                             once a day: how many chains there are, SHA-256 over all their heads
 * root &lt;root&gt;                                  SHA-256 over the last root and the lines above
 * </pre>
 *
 * <p>A root follows from the root before it, so the last one commits to every head that was ever anchored. It can be
 * computed by hand: {@code (echo <last root>; <lines of the block>) | sha256sum}. A block without a root was torn off by
 * a crash and counts for nothing.
 */
final class AnchorFile {

    /** The root before the first. */
    static final String NO_ROOT = "0".repeat(64);

    /** Where the last whole block ends. */
    record Tail(long number, String root, long from) {
        static final Tail NONE = new Tail(0, NO_ROOT, 0);
    }

    /** Is told what a file holds, line by line. */
    interface Reader {
        /** A head of block {@code number}. */
        void head(long number, Head head);

        /** The digest over all heads at the time of block {@code number}. */
        void all(long number, String digest);

        /** A block that is not what was written, or does not follow the one before it. */
        void broken(long number);
    }

    private final Path path;

    private AnchorFile(Path path) {
        this.path = path;
    }

    /** The file of a node; it need not exist yet. */
    static AnchorFile of(Path folder, String node) {
        return new AnchorFile(folder.resolve("anchors-" + node.replaceAll("[^A-Za-z0-9_.-]", "_") + ".txt"));
    }

    /** The files of all nodes, by name; none when the folder does not exist. */
    static List<AnchorFile> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("anchors-.*\\.txt"))
                    .sorted()
                    .map(AnchorFile::new)
                    .toList();
        }
    }

    Path path() {
        return path;
    }

    /** Where to go on. */
    Tail tail() throws IOException {
        return read(new Reader() {
            @Override
            public void head(long number, Head head) {}

            @Override
            public void all(long number, String digest) {}

            @Override
            public void broken(long number) {}
        });
    }

    /** Reads the whole file, in constant memory. */
    Tail read(Reader reader) throws IOException {
        // Latin-1: a flipped byte shall be a wrong line, not the end of reading.
        try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.ISO_8859_1)) {
            var blocks = new Blocks(reader);
            lines.lines().forEach(blocks::line);
            return blocks.tail;
        } catch (NoSuchFileException e) {
            return Tail.NONE;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Follows the blocks of a file from line to line. */
    private static final class Blocks {

        private final Reader reader;
        private final MessageDigest sha256 = StoredEvent.sha256();
        private Tail tail = Tail.NONE;
        private long number;
        private long from;
        private boolean open;
        private boolean malformed;

        Blocks(Reader reader) {
            this.reader = reader;
        }

        void line(String line) {
            int space = line.indexOf(' ');
            String rest = line.substring(space + 1);
            switch (space < 0 ? "" : line.substring(0, space)) {
                case "anchor" -> begin(line, rest);
                case "head" -> within(line, () -> reader.head(number, Head.parse(rest)));
                case "all" -> within(line, () -> reader.all(number, rest.substring(rest.indexOf(' ') + 1)));
                case "root" -> end(rest);
                default -> malformed = malformed || !line.isEmpty();
            }
        }

        private void begin(String line, String rest) {
            sha256.reset();
            open = true;
            malformed = false;
            update(tail.root());
            within(line, () -> {
                String[] parts = rest.split(" ");
                number = Long.parseLong(parts[0]);
                from = Long.parseLong(parts[2]);
            });
        }

        private void within(String line, Runnable parse) {
            update(line);
            try {
                parse.run();
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                malformed = true;
            }
        }

        private void end(String root) {
            boolean follows = open && !malformed && number == tail.number() + 1;
            if (!follows || !root.equals(HexFormat.of().formatHex(sha256.digest()))) {
                reader.broken(open ? number : tail.number() + 1);
            }
            // Go on from what is stated, so that one fault is told once.
            tail = new Tail(number, root, from);
            open = false;
        }

        private void update(String line) {
            sha256.update(line.getBytes(StandardCharsets.ISO_8859_1));
            sha256.update((byte) '\n');
        }
    }
}
