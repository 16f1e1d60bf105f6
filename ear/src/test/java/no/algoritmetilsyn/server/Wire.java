package no.algoritmetilsyn.server;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One connection, on which anything can be sent, byte by byte: also what no client of HTTP would send. */
public final class Wire implements AutoCloseable {

    /** An answer as it came. */
    public record Answer(int status, List<String> headers, String body) {

        /** The first header of this name. */
        public Optional<String> header(String name) {
            return all(name).stream().findFirst();
        }

        /** All headers of this name. */
        public List<String> all(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(header -> header.substring(start.length()).strip())
                    .toList();
        }
    }

    private static final int PATIENCE_MILLIS = 60_000;

    private final String host;
    private final Socket socket;
    private final InputStream in;

    /** A connection to an address without a path. */
    public Wire(String url) throws IOException {
        this(url, 0);
    }

    /**
     * The same with a small buffer for what comes.
     *
     * @param buffer in bytes; 0 leaves it to the system
     */
    public Wire(String url, int buffer) throws IOException {
        URI address = URI.create(url);
        host = address.getAuthority();
        socket = new Socket();
        if (buffer > 0) {
            socket.setReceiveBufferSize(buffer);
        }
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new java.net.InetSocketAddress(address.getHost(), address.getPort()));
        in = new BufferedInputStream(socket.getInputStream(), 1);
    }

    /** Sends a GET with these headers, and reads the answer. */
    public Answer get(String target, String... headers) throws IOException {
        send("GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\n" + lines(headers) + "\r\n");
        return read(true);
    }

    /** Sends the head of a request, whose body is to follow. */
    public void begin(String method, String target, String... headers) throws IOException {
        send(method + " " + target + " HTTP/1.1\r\nHost: " + host + "\r\n" + lines(headers) + "\r\n");
    }

    private static String lines(String... headers) {
        return headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    }

    /** Sends text in UTF-8. */
    public void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a byte of what has come; -1 at the end. */
    public int readByte() throws IOException {
        return in.read();
    }

    /** Reads an answer to a GET or a POST. */
    public Answer read() throws IOException {
        return read(true);
    }

    private Answer read(boolean withBody) throws IOException {
        String[] first = line().split(" ", 3);
        int status = Integer.parseInt(first[1]);
        List<String> headers = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            headers.add(line);
        }
        var bodiless = new Answer(status, headers, "");
        boolean none = !withBody || status == 304 || status == 204 || status < 200;
        return none ? bodiless : new Answer(status, headers, body(bodiless));
    }

    private String body(Answer head) throws IOException {
        if (head.header("Transfer-Encoding").isPresent()) {
            var all = new ByteArrayOutputStream();
            for (int length = chunk(); length > 0; length = chunk()) {
                all.writeBytes(in.readNBytes(length));
                line();
            }
            line();
            return all.toString(StandardCharsets.UTF_8);
        }
        Optional<String> length = head.header("Content-Length");
        byte[] bytes = length.isPresent() ? in.readNBytes(Integer.parseInt(length.get())) : in.readAllBytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new EOFException("The connection was closed");
            }
            line.write(read);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
