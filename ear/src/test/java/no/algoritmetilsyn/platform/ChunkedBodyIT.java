package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body that tells no length is held to the same limit as one that does, whatever the server's own release makes of it. */
@ExtendWith(Installation.class)
class ChunkedBodyIT {

    private static final int LIMIT_MEGABYTES = 64;

    @ParameterizedTest
    @ValueSource(strings = {"/klage/tekst", "/api/v1/complaints", "/tilsyn/ny-klage"})
    void it_is_refused_soon_after_the_limit(String path, Installation installation) throws IOException {
        var address = URI.create(installation.url());
        byte[] megabyte = new byte[1 << 20];
        int sent = 0;
        String answer = "";
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + path + " HTTP/1.1\r\nHost: " + address.getAuthority()
                            + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            try {
                while (sent < 2 * LIMIT_MEGABYTES && socket.getInputStream().available() == 0) {
                    out.write("100000\r\n".getBytes(StandardCharsets.US_ASCII));
                    out.write(megabyte);
                    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                    sent++;
                }
                answer = in.readLine();
            } catch (IOException closed) {
                // The server has hung up while more was being sent: as good as a word.
                answer = "HTTP/1.1 413";
            }
        }
        assertThat(answer).startsWith("HTTP/1.1 413");
        assertThat(sent).isLessThan(2 * LIMIT_MEGABYTES);
        assertThat(new Client(installation.url()).get("/health/live").status()).isEqualTo(200);
    }
}
