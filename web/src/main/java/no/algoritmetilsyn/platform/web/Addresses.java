package no.algoritmetilsyn.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Forms and links carry the addresses of {@link Route}, never those of views; views get the reader's language. */
public class Addresses extends ViewHandlerWrapper {

    private static final String ID = "id";

    /** Called by Faces. */
    public Addresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Language.of(request(context)).locale();
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Optional<Route> route = Route.of(viewId);
        if (route.isEmpty()) {
            return super.getActionURL(context, viewId);
        }
        String language = Language.chosen(request(context))
                .map(chosen -> "?" + Language.CHOICE + "=" + chosen.tag())
                .orElse("");
        return request(context).getContextPath() + path(context, route.get(), null) + language;
    }

    @Override
    public String getBookmarkableURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        Optional<Route> route = Route.of(viewId).filter(Route::hasId);
        return route.isPresent()
                ? context.getExternalContext()
                        .encodeBookmarkableURL(to(context, route.get(), parameters), without(parameters))
                : super.getBookmarkableURL(context, viewId, parameters, includeViewParams);
    }

    @Override
    public String getRedirectURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        Optional<Route> route = Route.of(viewId).filter(Route::hasId);
        return route.isPresent()
                ? context.getExternalContext()
                        .encodeRedirectURL(to(context, route.get(), parameters), without(parameters))
                : super.getRedirectURL(context, viewId, parameters, includeViewParams);
    }

    private static String to(FacesContext context, Route route, Map<String, List<String>> parameters) {
        List<String> ids = parameters == null ? List.of() : parameters.getOrDefault(ID, List.of());
        return request(context).getContextPath() + path(context, route, ids.isEmpty() ? null : ids.get(0));
    }

    /** A page with an id or a kind in its address, asked for without one, is the page that the reader is on. */
    private static String path(FacesContext context, Route route, String id) {
        if (id != null) {
            return route.path(id);
        }
        String here = Requests.path(request(context));
        return route.values(here).isEmpty() ? route.path() : here;
    }

    private static Map<String, List<String>> without(Map<String, List<String>> parameters) {
        Map<String, List<String>> rest = parameters == null ? new HashMap<>() : new HashMap<>(parameters);
        rest.remove(ID);
        return rest;
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }
}
