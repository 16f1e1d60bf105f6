package no.algoritmetilsyn.handbook.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import no.algoritmetilsyn.platform.web.Route;

/**
 * The one table that leads from a page to the place in the handbook that tells about it: {@code places.properties}. The page of a route is named as
 * the route, that of a step {@code step.<step>}, of a step that a party takes itself {@code party.<step>}, of an opening {@code
 * opening.<opening>}, of a proceeding {@code proceeding.<KIND>}.
 */
@ApplicationScoped
public class HandbookPlaces {

    private final Properties places = read();

    /**
     * The place about a page: {@code chapter} or {@code chapter#place}.
     *
     * @param route the page
     * @param part what the page is about, as the table names it; empty when the page is always about the same
     */
    public String of(Route route, String part) {
        String ofRoute = places.getProperty(route.name());
        return part == null || part.isEmpty() ? ofRoute : places.getProperty(part, ofRoute);
    }

    /** All rows. */
    Properties all() {
        return places;
    }

    private static Properties read() {
        var rows = new Properties();
        try (InputStream file =
                        HandbookPlaces.class.getResourceAsStream("/no/algoritmetilsyn/handbook/places.properties");
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            rows.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rows;
    }
}
