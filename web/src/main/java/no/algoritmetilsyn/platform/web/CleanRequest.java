package no.algoritmetilsyn.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import no.algoritmetilsyn.text.CleanText;

/**
 * A request whose parameters are {@link CleanText clean}: those of the address and of forms alike, so that no page can
 * forget it. Passwords stay as they were typed; the login prepares them by a rule of its own.
 */
final class CleanRequest extends HttpServletRequestWrapper {

    private static final String PASSWORD = "password";

    CleanRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        return clean(name, super.getParameter(name));
    }

    @Override
    public String[] getParameterValues(String name) {
        return clean(name, super.getParameterValues(name));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> clean = new LinkedHashMap<>();
        super.getParameterMap().forEach((name, values) -> {
            // A part of a form may come without a name: nothing asks for it.
            if (name != null) {
                clean.put(name, clean(name, values));
            }
        });
        return clean;
    }

    private static String[] clean(String name, String[] values) {
        if (values == null) {
            return null;
        }
        String[] clean = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            clean[i] = clean(name, values[i]);
        }
        return clean;
    }

    private static String clean(String name, String typed) {
        return name.toLowerCase(Locale.ROOT).endsWith(PASSWORD) ? typed : CleanText.text(typed);
    }
}
