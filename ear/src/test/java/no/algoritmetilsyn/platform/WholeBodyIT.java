package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A body that comes at once is answered at once, wherever it ends: the server reads it in turns of half a megabyte. */
@ExtendWith(Installation.class)
class WholeBodyIT {

    private static final int TURN = 512 * 1024;
    private static final int STEP = 1_000;
    private static final int BESIDE = 20_000;

    /** Less than the half minute after which a sender counts as slow. */
    private static final int PATIENCE_MILLIS = 15_000;

    static IntStream lengths() {
        return IntStream.iterate(TURN - STEP, length -> length < TURN + BESIDE, length -> length + STEP);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void it_is_answered(int length, Installation installation) throws IOException {
        var address = URI.create(installation.url());
        byte[] head = ("POST /api/v1/complaints HTTP/1.1\r\nHost: " + address.getAuthority()
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[head.length + length];
        System.arraycopy(head, 0, all, 0, head.length);
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(all);
            out.flush();
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertThat(in.readLine()).startsWith("HTTP/1.1 4").doesNotContain("408");
        }
    }
}
