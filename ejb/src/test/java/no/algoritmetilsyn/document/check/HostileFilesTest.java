package no.algoritmetilsyn.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files at the limit of size that lead a reader over the same bytes again and again. The limit of time is no measure: it
 * ends what would otherwise run for minutes or hours.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFilesTest {

    private static final int SIZE = (int) UploadLimits.CITIZEN.file();

    @TempDir
    Path folder;

    static Iterable<String> kinds() {
        return files(0).keySet();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_file_is_taken_or_refused_however_it_is_repeated(String kind) throws IOException {
        Path file = Files.write(folder.resolve("file"), files(SIZE).get(kind).get());
        assertThat(Files.size(file)).isBetween(SIZE / 2L, (long) SIZE);
        try {
            FileCheck.check(file, FileName.of(kind));
        } catch (FileRefused refused) {
            assertThat(refused.refusal()).isNotEqualTo(FileRefusal.BUSY);
        }
    }

    /** What makes a file of a size, for each hostile kind, under a name with its extension. */
    static Map<String, Supplier<byte[]>> files(int size) {
        Map<String, Supplier<byte[]>> files = new TreeMap<>();
        String[] bodies = {
            "trailer<<(",
            "trailer<<<",
            "trailer<<[",
            "trailer<</A<<",
            "1 0 obj<<",
            "1 0 obj<</Type/XRef(",
            "trailer%",
            "obj<<%",
            "xref trailer<</Prev 9>>",
            "startxref 9 ",
            "trailer<</Encrypt 7 0 R>> ",
            "7 0 obj<</Filter/Standard/U(",
            "((((",
            "<<<<",
            "\\((\\",
            "/#",
            "startxref"
        };
        for (int i = 0; i < bodies.length; i++) {
            String body = bodies[i];
            files.put("wrong-reference-" + i + ".pdf", () -> pdf(body, "\nstartxref\n99999999\n%%EOF", size));
            files.put("first-reference-" + i + ".pdf", () -> pdf(body, "\nstartxref\n9\n%%EOF", size));
        }
        files.put("revisions.pdf", () -> revisions(size));
        files.put(
                "chunks.png",
                () -> repeated(Samples.png(), 33, new byte[] {0, 0, 0, 0, 't', 'E', 'X', 't', 0, 0, 0, 0}, size));
        files.put("segments.jpg", () -> repeated(Samples.jpg(), 2, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 2}, size));
        files.put("fill.jpg", () -> repeated(Samples.jpg(), 2, new byte[] {(byte) 0xff}, size));
        files.put("header.eml", () -> Samples.latin("a:\n".repeat(size / 3)));
        files.put("lines.txt", () -> Samples.latin("Rem \r\n".repeat(size / 6)));
        return files;
    }

    private static byte[] pdf(String body, String end, int size) {
        String header = "%PDF-1.7\n";
        int times = Math.max(1, (size - header.length() - end.length()) / body.length());
        return Samples.latin(header + body.repeat(times) + end);
    }

    /** Each revision points to the one before it, whose trailer lies at the end of the file. */
    private static byte[] revisions(int size) {
        var pdf = new StringBuilder("%PDF-1.7\n");
        int previous = 9;
        for (int i = 0; i < 1200 && pdf.length() < size / 4; i++) {
            int here = pdf.length();
            pdf.append("xref\n<</Prev ").append(previous).append(">>\n");
            previous = here;
        }
        pdf.append(" ".repeat(Math.max(0, size - pdf.length() - 100)));
        pdf.append("trailer<</Prev ")
                .append(previous)
                .append(">>\nstartxref\n")
                .append(previous)
                .append("\n%%EOF");
        return Samples.latin(pdf.toString());
    }

    private static byte[] repeated(byte[] sample, int at, byte[] part, int size) {
        int times = Math.max(0, (size - sample.length) / part.length);
        byte[] all = new byte[sample.length + times * part.length];
        System.arraycopy(sample, 0, all, 0, at);
        for (int i = 0; i < times; i++) {
            System.arraycopy(part, 0, all, at + i * part.length, part.length);
        }
        System.arraycopy(sample, at, all, at + times * part.length, sample.length - at);
        return all;
    }
}
