package no.algoritmetilsyn.penalty.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import no.algoritmetilsyn.casefile.web.StepProblems;
import no.algoritmetilsyn.law.question.FieldProblem;
import no.algoritmetilsyn.law.question.RowRefused;
import no.algoritmetilsyn.law.web.LawCall;
import no.algoritmetilsyn.law.web.LawText;
import no.algoritmetilsyn.penalty.PenaltyPages;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;

/** {@code /api/v1/proceedings/{id}/accrual}: what a coercive fine comes to, for those who see it. */
@SecurityRequirement(name = "basic")
@Path("proceedings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PenaltyResource {

    private static final String DAY = "on";

    @Inject
    PenaltyPages pages;

    @Inject
    StepProblems problems;

    @Inject
    LawCall call;

    @Inject
    AuthorityClock clock;

    @Context
    HttpHeaders headers;

    /**
     * What a coercive fine comes to at the end of a day, by the facts that are known now, line by line in the language that the
     * reader accepts. The day may lie in the past, and ahead: then it says what the fine comes to unless something happens.
     *
     * @param on the day, ISO 8601; left out, today
     */
    @GET
    @Path("{id}/accrual")
    @ApiResponse(responseCode = "404", description = "No coercive fine, or not the business of this account")
    @ApiResponse(responseCode = "422", description = "Not a day, or one so far away that nobody counts to it")
    public ApiAnswer<AccruedAnswer> readAccrual(
            @PathParam("id") String id, @Schema(format = "date") @QueryParam(DAY) String on) {
        LawText text = call.text(null, headers);
        return problems.ifVisible(() -> {
            try {
                var counted = pages.accrued(PageMissing.id(id), day(on));
                return call.inLanguage(AccruedAnswer.of(counted, text), text).noStore();
            } catch (RowRefused refused) {
                return call.refused(new RowRefused(DAY, refused.problem()), text);
            }
        });
    }

    private LocalDate day(String written) {
        if (written == null || written.isBlank()) {
            return clock.today();
        }
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeParseException unreadable) {
            throw new RowRefused(DAY, FieldProblem.NOT_A_DATE);
        }
    }
}
