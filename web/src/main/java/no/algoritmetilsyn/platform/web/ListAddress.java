package no.algoritmetilsyn.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** An address of a list, put together from what is asked for. */
public final class ListAddress {

    private final String path;
    private final StringJoiner parameters = new StringJoiner("&");

    /** Of the whole list, at this path. */
    public ListAddress(String path) {
        this.path = path;
    }

    /** Adds a parameter; one without a value is left out. */
    public ListAddress add(String name, String value) {
        if (!value.isEmpty()) {
            parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return this;
    }

    /** Path and query. */
    @Override
    public String toString() {
        return path + (parameters.length() == 0 ? "" : "?" + parameters);
    }
}
