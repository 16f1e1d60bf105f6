package no.algoritmetilsyn.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.algoritmetilsyn.platform.Settings;
import no.algoritmetilsyn.text.CleanText;

/** Where the reader is, and the links that lead from there and keep what was searched for. */
@Named
@RequestScoped
public class PageAddress {

    /** A place in a row of page numbers where some are left out. */
    public static final int GAP = 0;

    private static final int NEIGHBOURS = 1;

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    @Inject
    Settings settings;

    /** Path of this page as the reader sees it, with the context path. */
    public String getPath() {
        return request.getContextPath() + Requests.path(request);
    }

    /** The id in the address of this page; null when it takes none. */
    public String getId() {
        return segment("id");
    }

    /** What stands in the segment of this name in the address of this page; null when it has none. */
    public String segment(String name) {
        String path = Requests.path(request);
        return Route.at(path).map(route -> route.values(path).get(name)).orElse(null);
    }

    /** Title of this page by its route; empty when it has none. */
    public String getTitle() {
        return Route.at(Requests.path(request))
                .map(route -> texts.get(route.title()))
                .orElse("");
    }

    /** Whether this page lies at the path, or below it when it ends with a slash. */
    public boolean at(String path) {
        String here = Requests.path(request);
        return here.equals(path) || (path.length() > 1 && path.endsWith("/") && here.startsWith(path));
    }

    /** Whether demo data and demo accounts are in use. */
    public boolean isDemo() {
        return settings.demo();
    }

    /** Whether the reader's view had been forgotten, so that the page was loaded anew. */
    public boolean isExpired() {
        return parameters().anyMatch((PageFailures.PARAMETER + "=1")::equals);
    }

    /** What the address says for a parameter of the query that was asked for; null when it says nothing. */
    public String query(String parameter) {
        String start = encode(parameter) + "=";
        return parameters()
                .filter(pair -> pair.startsWith(start))
                .map(pair -> URLDecoder.decode(pair.substring(start.length()), StandardCharsets.UTF_8))
                .map(CleanText::line)
                .findFirst()
                .orElse(null);
    }

    /** A link to this page and query with one parameter set anew. On an error page it leads to the front page. */
    public String with(String parameter, Object value) {
        String name = encode(parameter);
        String pair = name + "=" + encode(String.valueOf(value));
        if (Requests.isError(request)) {
            return request.getContextPath() + "/?" + pair;
        }
        List<String> pairs = new ArrayList<>(parameters()
                .filter(old -> !old.equals(name) && !old.startsWith(name + "="))
                .filter(old -> !old.startsWith(PageFailures.PARAMETER + "="))
                .toList());
        pairs.add(pair);
        return getPath() + "?" + String.join("&", pairs);
    }

    /**
     * The numbers that a pager shows: first, last, and those around the current one; {@link #GAP} where some are left
     * out.
     *
     * @param page the current page, from 1
     * @param pages how many there are
     */
    public List<Integer> pages(int page, int pages) {
        List<Integer> shown = new ArrayList<>();
        int last = 0;
        for (int number = 1; number <= pages; number++) {
            if (number == 1 || number == pages || Math.abs(number - page) <= NEIGHBOURS) {
                if (number > last + 1) {
                    shown.add(number == last + 2 ? number - 1 : GAP);
                }
                shown.add(number);
                last = number;
            }
        }
        return shown;
    }

    private Stream<String> parameters() {
        String query = Requests.query(request);
        return query == null ? Stream.empty() : Arrays.stream(query.split("&")).filter(pair -> !pair.isEmpty());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
