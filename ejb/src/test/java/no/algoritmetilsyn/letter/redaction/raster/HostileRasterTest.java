package no.algoritmetilsyn.letter.redaction.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.algoritmetilsyn.letter.redaction.raster.RasterRefused.Why;
import org.junit.jupiter.api.Test;

/** Files that are made to bring a server down bring down a process of their own, and are refused. */
class HostileRasterTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    private static Why refused(RasterFormat format, byte[] file, Duration longest) {
        var job = RasterJob.making(format, List.of(RasterProcessTest.area(1, 0, 0, 10, 10)), true);
        long began = System.nanoTime();
        Why why = catchThrowableOfType(RasterRefused.class, () -> RasterProcess.run(job, file, longest))
                .reasons()
                .get(0)
                .why();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(longest.plusSeconds(15));
        return why;
    }

    @Test
    void what_cannot_be_opened_is_told_apart() throws Exception {
        assertThat(refused(RasterFormat.PDF, HostilePdfs.encrypted(), LONG)).isEqualTo(Why.ENCRYPTED);
        assertThat(refused(RasterFormat.PDF, "%PDF-1.7 og mer".getBytes(StandardCharsets.UTF_8), LONG))
                .isEqualTo(Why.BROKEN);
        byte[] jpeg = ForeignFiles.picture("jpg", 300, 200);
        assertThat(refused(RasterFormat.PNG, jpeg, LONG)).isEqualTo(Why.BROKEN);
    }

    @Test
    void pages_and_pictures_of_no_human_size_are_too_large() throws Exception {
        assertThat(refused(RasterFormat.PDF, HostilePdfs.large(14_000), LONG)).isEqualTo(Why.TOO_LARGE);
        assertThat(refused(RasterFormat.PDF, HostilePdfs.pages(100_000), LONG)).isEqualTo(Why.TOO_LARGE);
        byte[] png = ForeignFiles.picture("png", 60, 40);
        // Width and height in the first part of the file say four thousand million dots.
        System.arraycopy(new byte[] {0, 0, (byte) 0xff, (byte) 0xff, 0, 0, (byte) 0xff, (byte) 0xff}, 0, png, 16, 8);
        assertThat(refused(RasterFormat.PNG, png, LONG)).isIn(Why.TOO_LARGE, Why.BROKEN);
    }

    @Test
    void what_eats_memory_ends_the_process_and_not_this_one() throws Exception {
        var job = RasterJob.making(RasterFormat.PDF, List.of(RasterProcessTest.area(1, 0, 0, 10, 10)), true);
        byte[] file = HostilePdfs.hungry();
        assertThat(file.length).isLessThan(2_000_000);
        try {
            assertThat(RasterProcess.run(job, file, LONG).made().length).isLessThan(1_000_000);
        } catch (RasterRefused refused) {
            assertThat(refused.reasons().get(0).why()).isIn(Why.TOO_LARGE, Why.BROKEN);
        }
    }

    @Test
    void what_eats_time_is_ended() throws Exception {
        assertThat(refused(RasterFormat.PDF, HostilePdfs.endless(), Duration.ofSeconds(6)))
                .isEqualTo(Why.TOO_LARGE);
    }

    /** Other tests may have such a folder beside, which goes with their process. */
    @Test
    void nothing_stays_on_disk() throws Exception {
        refused(RasterFormat.PDF, HostilePdfs.endless(), Duration.ofSeconds(2));
        List<Path> left;
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            left = files.filter(file -> file.getFileName().toString().startsWith("tilsyn-raster-"))
                    .toList();
        }
        Instant end = Instant.now().plus(LONG);
        while (left.stream().anyMatch(Files::exists) && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        assertThat(left).noneMatch(Files::exists);
    }
}
