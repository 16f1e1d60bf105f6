package no.algoritmetilsyn.inspection.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import no.algoritmetilsyn.inspection.theme.Theme;
import no.algoritmetilsyn.inspection.theme.ThemeVersion;
import no.algoritmetilsyn.inspection.theme.Themes;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.ApiAnswer;

/** {@code /api/v1/themes}: the themes of inspections, for the staff, in the language that the reader accepts. */
@SecurityRequirement(name = "basic")
@Path("themes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ThemeResource {

    @Inject
    Themes themes;

    @Inject
    ThemeWords words;

    @Inject
    AuthorityClock clock;

    /** Lists the themes of inspections, each in the version that holds today, in the language that the reader accepts. */
    @GET
    public ApiAnswer<ThemesAnswer> listThemes() {
        return answer(new ThemesAnswer(themes.all().stream()
                .map(theme -> ThemesAnswer.Line.of(theme, today(theme), words))
                .toList()));
    }

    /**
     * Reads a theme in one version, with what that version changed and what the law says of each requirement today.
     *
     * @param version number of the version; left out, the one that holds today
     */
    @GET
    @Path("{id}")
    @ApiResponse(responseCode = "400", description = "The version is no number")
    @ApiResponse(responseCode = "404", description = "No such theme or version")
    public ApiAnswer<ThemeAnswer> readTheme(@PathParam("id") String id, @QueryParam("version") String version) {
        Theme theme = themes.theme(id).orElseThrow(() -> new WebApplicationException(404));
        ThemeVersion chosen = version(theme, version);
        return answer(ThemeAnswer.of(theme, chosen, themes.onDay(chosen, clock.today()), words));
    }

    private ThemeVersion version(Theme theme, String number) {
        if (number == null || number.isEmpty()) {
            return today(theme);
        }
        if (!number.matches("[1-9]\\d{0,3}")) {
            throw new WebApplicationException(400);
        }
        return theme.versions().stream()
                .filter(version -> version.number() == Integer.parseInt(number))
                .findFirst()
                .orElseThrow(() -> new WebApplicationException(404));
    }

    private ThemeVersion today(Theme theme) {
        return theme.on(clock.today()).orElse(theme.version(1));
    }

    private <T> ApiAnswer<T> answer(T body) {
        return ApiAnswer.ok(body)
                .noStore()
                .with(HttpHeaders.CONTENT_LANGUAGE, words.language())
                .with(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
