package no.algoritmetilsyn.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.algoritmetilsyn.inspection.theme.Theme;
import no.algoritmetilsyn.inspection.theme.ThemeVersion;
import no.algoritmetilsyn.inspection.theme.Themes;
import no.algoritmetilsyn.platform.AuthorityClock;

/** {@code /api/v1/themes}: the themes of inspections, for the staff, in the language that the reader accepts. */
@Path("themes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ThemeResource {

    @Inject
    Themes themes;

    @Inject
    ThemeJson json;

    @Inject
    ThemeWords words;

    @Inject
    AuthorityClock clock;

    /** Every theme, with the version that holds today. */
    @GET
    public Response all() {
        List<Theme> all = themes.all();
        return answer(json.list(all, clock.today()));
    }

    /**
     * One theme in one version, with what that version changed and what the law says of each requirement today.
     *
     * @param number of the version; left out, the one that holds today
     */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id, @QueryParam("version") String number) {
        Theme theme = themes.theme(id).orElseThrow(() -> new WebApplicationException(404));
        ThemeVersion version = version(theme, number);
        return answer(json.whole(theme, version, themes.onDay(version, clock.today())));
    }

    private ThemeVersion version(Theme theme, String number) {
        if (number == null || number.isEmpty()) {
            return theme.on(clock.today()).orElse(theme.version(1));
        }
        if (!number.matches("[1-9]\\d{0,3}")) {
            throw new WebApplicationException(400);
        }
        return theme.versions().stream()
                .filter(version -> version.number() == Integer.parseInt(number))
                .findFirst()
                .orElseThrow(() -> new WebApplicationException(404));
    }

    private Response answer(JsonValue answer) {
        return Response.ok(answer.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, words.language())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
