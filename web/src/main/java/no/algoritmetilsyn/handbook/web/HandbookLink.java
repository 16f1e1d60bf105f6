package no.algoritmetilsyn.handbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.Route;

/** The link in the header that leads from a page to its place in the handbook. */
@Named
@RequestScoped
public class HandbookLink {

    @Inject
    HttpServletRequest request;

    @Inject
    PageAddress page;

    @Inject
    HandbookPlaces places;

    /**
     * Where it leads.
     *
     * @param part what the page is about, as the table of places names it; empty when the page is always about the same
     * @return null on a page that the handbook does not tell about
     */
    public String of(String part) {
        String below = request.getContextPath();
        return Route.at(page.getPath().substring(below.length()))
                .flatMap(route -> Optional.ofNullable(places.of(route, part)).map(place -> address(route, place)))
                .map(address -> below + address)
                .orElse(null);
    }

    private static String address(Route route, String place) {
        String[] parts = place.split("#", 2);
        String chapter = HandbookAddress.route(route.face()).path(parts[0]);
        return parts.length == 1 ? chapter : chapter + "#" + parts[1];
    }
}
