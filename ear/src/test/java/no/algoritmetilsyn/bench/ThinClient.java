package no.algoritmetilsyn.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;

/**
 * Files complaints over one connection that stays open, with as little work of its own as possible: it shares the
 * processor with the server that is measured.
 */
final class ThinClient implements AutoCloseable {

    private final Socket socket;
    private final InputStream answers;
    private final byte[] body = Client.anonymous("En klage som måles").getBytes(StandardCharsets.UTF_8);
    private final String head;

    ThinClient(String url) throws IOException {
        URI address = URI.create(url);
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(120_000);
        answers = new BufferedInputStream(socket.getInputStream());
        head =
                """
                POST /api/v1/complaints HTTP/1.1\r
                Host: %s\r
                X-Forwarded-For: 10.0.0.1\r
                Content-Type: application/json\r
                Content-Length: %d\r
                Idempotency-Key:"""
                        .formatted(address.getAuthority(), body.length);
    }

    /** Files one and waits for its receipt. */
    void complain() throws IOException {
        byte[] start = (head + " " + UUID.randomUUID() + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] request = new byte[start.length + body.length];
        System.arraycopy(start, 0, request, 0, start.length);
        System.arraycopy(body, 0, request, start.length, body.length);
        socket.getOutputStream().write(request);
        String status = line();
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).trim());
            }
        }
        byte[] answer = answers.readNBytes(length);
        if (!status.startsWith("HTTP/1.1 201")) {
            throw new IOException(status + " " + new String(answer, StandardCharsets.UTF_8));
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder(80);
        for (int next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) {
                throw new IOException("The server has hung up");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
