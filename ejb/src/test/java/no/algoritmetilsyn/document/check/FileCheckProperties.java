package no.algoritmetilsyn.document.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever comes in, the answer is a kind or a refusal, and nothing else. */
class FileCheckProperties {

    private static final List<String> EXTENSIONS = List.of("pdf", "docx", "odt", "xlsx", "png", "jpg", "txt", "eml");

    @Property(tries = 400)
    void any_bytes_are_taken_or_refused(@ForAll @Size(max = 3000) byte[] bytes, @ForAll("extensions") String extension)
            throws IOException {
        check(bytes, extension);
    }

    @Property(tries = 1500)
    void a_good_file_with_flipped_bytes_is_taken_or_refused(
            @ForAll @IntRange(max = 8) int sample, @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int flips)
            throws IOException {
        var random = new Random(seed);
        byte[] bytes = sample(sample).clone();
        for (int i = 0; i < flips; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        check(bytes, EXTENSIONS.get(Math.min(sample, EXTENSIONS.size() - 1)));
    }

    @Property(tries = 400)
    void a_good_file_that_was_torn_off_is_taken_or_refused(
            @ForAll @IntRange(max = 8) int sample, @ForAll @IntRange(max = 5000) int length) throws IOException {
        byte[] bytes = sample(sample);
        byte[] torn = java.util.Arrays.copyOf(bytes, Math.min(length, bytes.length));
        check(torn, EXTENSIONS.get(Math.min(sample, EXTENSIONS.size() - 1)));
    }

    @Provide
    Arbitrary<String> extensions() {
        return Arbitraries.of(EXTENSIONS);
    }

    private static byte[] sample(int number) {
        return switch (number) {
            case 0 -> Samples.pdf();
            case 1 -> Samples.docx();
            case 2 -> Samples.odt();
            case 3 -> Samples.xlsx();
            case 4 -> Samples.png();
            case 5 -> Samples.jpg();
            case 6 -> Samples.txt();
            default -> Samples.eml();
        };
    }

    private static void check(byte[] bytes, String extension) throws IOException {
        Path file = Files.createTempFile("check", null);
        try {
            Files.write(file, bytes);
            FileCheck.check(file, FileName.of("a." + extension));
        } catch (FileRefused e) {
            // One of the two answers there are.
            return;
        } finally {
            Files.delete(file);
        }
    }
}
