package no.algoritmetilsyn.algorithm.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file of fifty megabytes is read row by row: what has been read and not yet handed on stays small. */
class StreamingTest {

    private static final long LENGTH = 50_000_000;
    private static final String TEXT = "Tekst ".repeat(600);

    /** Rows without end, until there are enough; it knows which one it has last been asked for. */
    private static final class Rows extends InputStream {

        private final ImportFormat format;
        private byte[] part;
        private int at;
        private long given;
        private int row;

        Rows(ImportFormat format) {
            this.format = format;
            part = head().getBytes(StandardCharsets.UTF_8);
        }

        private String head() {
            return switch (format) {
                case NO_KI_CSV -> "ID,Prosjekteier,Prosjekttittel,Beskrivelse av prosjekt\n";
                case NL_JSON -> "[";
                case JSONL -> "";
            };
        }

        private String next() {
            row++;
            return switch (format) {
                case NO_KI_CSV -> row + ",Prøvebyen,Nummer " + row + ",\"" + TEXT + "\n\"\n";
                case NL_JSON ->
                    (row == 1 ? "" : ",") + "{\"name\":\"Nummer " + row
                            + "\",\"organization\":\"Proefstad\",\"goal\":\"" + TEXT + "\"}";
                case JSONL ->
                    "{\"name\":\"Nummer " + row + "\",\"organisation\":\"Prøvebyen\",\"purpose\":\"" + TEXT + "\"}\n";
            };
        }

        @Override
        public int read() {
            if (at == part.length) {
                if (given > LENGTH) {
                    part = format == ImportFormat.NL_JSON && part.length != 1
                            ? "]".getBytes(StandardCharsets.UTF_8)
                            : new byte[0];
                } else {
                    part = next().getBytes(StandardCharsets.UTF_8);
                }
                at = 0;
                if (part.length == 0) {
                    return -1;
                }
            }
            given++;
            return part[at++] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int most) {
            int first = read();
            if (first < 0) {
                return -1;
            }
            into[offset] = (byte) first;
            int more = Math.min(most - 1, part.length - at);
            System.arraycopy(part, at, into, offset + 1, more);
            at += more;
            given += more;
            return more + 1;
        }
    }

    /** Counts rows and compares each with the one that the file has given last. */
    private static final class Counter implements RowSink {

        private final Rows file;
        private int rows;
        private int farthestAhead;

        Counter(Rows file) {
            this.file = file;
        }

        @Override
        public void row(FileRow row) {
            rows++;
            farthestAhead = Math.max(farthestAhead, file.row - rows);
        }

        @Override
        public void rejected(long row, Rejection reason, List<String> details) {
            throw new AssertionError(row + " " + reason);
        }

        @Override
        public void note(long row, RowNote note, List<String> details) {
            throw new AssertionError(row + " " + note);
        }
    }

    @ParameterizedTest
    @EnumSource(ImportFormat.class)
    void fifty_megabytes(ImportFormat format) throws IOException, UnreadableFile {
        var file = new Rows(format);
        var counter = new Counter(file);
        RegisterFile.read(format, file, counter);
        assertThat(file.given).isGreaterThan(LENGTH);
        assertThat(counter.rows).isEqualTo(file.row);
        // Rows of 3,600 bytes and a buffer of 65,536.
        assertThat(counter.farthestAhead).isLessThan(25);
    }
}
