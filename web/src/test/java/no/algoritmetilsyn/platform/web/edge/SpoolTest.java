package no.algoritmetilsyn.platform.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undertow.connector.PooledByteBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_023, 1_024, 1_025, 65_535, 65_536, 65_537, 131_072, 1_000_000})
    void what_goes_in_comes_out(int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        try (var spool = new Spool()) {
            fill(spool, bytes);
            assertThat(spool.size()).isEqualTo(length);
            var out = new ByteArrayOutputStream();
            for (PooledByteBuffer part : SpooledPart.of(spool)) {
                ByteBuffer content = part.getBuffer();
                out.write(content.array(), content.position(), content.remaining());
                part.close();
                assertThat(part.isOpen()).isFalse();
            }
            assertThat(out.toByteArray()).isEqualTo(bytes);
        }
    }

    @Test
    void it_is_read_from_any_place_and_used_again() throws IOException {
        try (var spool = new Spool()) {
            for (int round = 0; round < 3; round++) {
                fill(spool, new byte[70_000]);
                fill(spool, new byte[] {1, 2, 3});
                var place = ByteBuffer.allocate(10);
                spool.read(69_999, place);
                assertThat(place.flip().remaining()).isEqualTo(4);
                assertThat(place.array()).startsWith(0, 1, 2, 3);
                spool.clear();
                assertThat(spool.size()).isZero();
            }
        }
    }

    @Test
    void a_closed_one_takes_nothing_more() throws IOException {
        var spool = new Spool();
        fill(spool, new byte[100_000]);
        spool.close();
        spool.close();
        assertThat(spool.size()).isZero();
        assertThatThrownBy(() -> fill(spool, new byte[1])).isInstanceOf(IOException.class);
    }

    @Test
    void there_is_room_for_little_always_and_for_much_within_bounds() {
        try (var spool = new Spool()) {
            assertThat(spool.hasRoom(65_536)).isTrue();
            assertThat(spool.hasRoom(1L << 40)).isFalse();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void fill(Spool spool, byte[] bytes) throws IOException {
        for (int start = 0; start < bytes.length; start += 10_000) {
            spool.add(ByteBuffer.wrap(bytes, start, Math.min(10_000, bytes.length - start)));
        }
    }
}
