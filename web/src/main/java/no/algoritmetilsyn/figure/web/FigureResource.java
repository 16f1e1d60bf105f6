package no.algoritmetilsyn.figure.web;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import no.algoritmetilsyn.figure.Figure;
import no.algoritmetilsyn.figure.SupervisionFigures;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.CacheableResponse;

/** {@code /api/v1/figures}: what supervision has led to. */
@Path("figures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FigureResource {

    @Inject
    SupervisionFigures supervision;

    @Inject
    FigureWords words;

    /**
     * What supervision has led to, year by year: findings by theme, provision, harm, ground and people affected; fines and penalties, orders,
     * appeals, and the written form of letters. Of cases of which nothing is published nothing is counted, and small numbers are not told.
     */
    @GET
    @ApiResponse(responseCode = "200", description = "Told", headers = @Header(name = "ETag"))
    public ApiAnswer<FiguresAnswer> readFigures() {
        List<Figure> all = supervision.published();
        return CacheableResponse.answer(
                new FiguresAnswer(
                        SupervisionFigures.FEWEST,
                        supervision.years().stream()
                                .map(year -> year(
                                        year,
                                        all.stream()
                                                .filter(one -> one.year() == year)
                                                .toList()))
                                .toList()),
                Response.ok());
    }

    private FiguresAnswer.Year year(int year, List<Figure> figures) {
        return new FiguresAnswer.Year(
                year,
                FigureWords.share(figures),
                figures.stream()
                        .sorted(Comparator.comparing(Figure::part)
                                .thenComparing(one -> one.part().order().indexOf(one.line()))
                                .thenComparing(Figure::line))
                        .map(one -> FiguresAnswer.Line.of(one, words.label(one)))
                        .toList());
    }
}
