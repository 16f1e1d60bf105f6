package no.algoritmetilsyn.algorithm.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** An address of the register's list, put together from what is asked for. */
final class RegisterAddress {

    private final StringJoiner parameters = new StringJoiner("&");

    /** Adds a parameter; one without a value is left out. */
    RegisterAddress add(String name, String value) {
        if (!value.isEmpty()) {
            parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return this;
    }

    @Override
    public String toString() {
        return "/algoritmer" + (parameters.length() == 0 ? "" : "?" + parameters);
    }
}
