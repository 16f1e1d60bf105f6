package no.algoritmetilsyn.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of style sheets, scripts and pictures, with their content's digest, so that browsers may keep them a year. */
@Named
@ApplicationScoped
public class Assets {

    /** The parameter that carries the digest. */
    static final String VERSION = "v";

    private static final int DIGITS = 12;

    @Inject
    ServletContext context;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /**
     * The address of a file below {@code /resources/}.
     *
     * @param file for example {@code css/tilsyn.css}
     * @throws IllegalArgumentException when there is no such file
     */
    public String url(String file) {
        return addresses.computeIfAbsent(file, this::address);
    }

    private String address(String file) {
        String path = "/resources/" + file;
        try (InputStream content = context.getResourceAsStream(path)) {
            if (content == null) {
                throw new IllegalArgumentException("No such resource: " + path);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            String version = HexFormat.of().formatHex(digest).substring(0, DIGITS);
            return context.getContextPath() + path + "?" + VERSION + "=" + version;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
