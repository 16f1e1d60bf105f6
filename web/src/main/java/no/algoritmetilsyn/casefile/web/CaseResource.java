package no.algoritmetilsyn.casefile.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.CaseNumber;
import no.algoritmetilsyn.casefile.CasePage;
import no.algoritmetilsyn.casefile.CasePages;
import no.algoritmetilsyn.casefile.Casefiles;
import no.algoritmetilsyn.casefile.ProceedingPages;
import no.algoritmetilsyn.casefile.ProceedingRow;
import no.algoritmetilsyn.deadline.web.DeadlineAnswers;
import no.algoritmetilsyn.journal.Journal;
import no.algoritmetilsyn.platform.web.ApiAnswer;

/** {@code /api/v1/cases}: a case with all that lies in it, for those who may see it. */
@SecurityRequirement(name = "basic")
@Path("cases")
public class CaseResource {

    @Inject
    Casefiles casefiles;

    @Inject
    CasePages pages;

    @Inject
    ProceedingPages proceedings;

    @Inject
    Journal journal;

    @Inject
    StepProblems problems;

    @Inject
    DeadlineAnswers deadlines;

    /** The case of a number, {@code 2026-123}; one that the caller may not see is missing like one that does not exist. */
    @GET
    @Path("{number}")
    @Produces(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "404", description = "Unknown, or not the business of this account")
    public ApiAnswer<CaseAnswer> readCase(@PathParam("number") String number) {
        UUID id = CaseNumber.read(number).flatMap(casefiles::id).orElse(null);
        return problems.ifVisible(() -> ApiAnswer.ok(answer(pages.open(id))).noStore());
    }

    private CaseAnswer answer(CasePage page) {
        UUID id = page.casefile().id();
        List<ProceedingRow> rows = proceedings.of(id);
        return new CaseAnswer(
                id,
                page.casefile().number(),
                page.casefile().titleInternal(),
                page.casefile().status(),
                rows.stream().map(ProceedingLine::of).toList(),
                proceedings.map(id, rows).links().stream().map(LinkAnswer::of).toList(),
                page.parties().stream().map(PartyAnswer::of).toList(),
                page.deadlines().stream().map(deadlines::of).toList(),
                page.documents().stream().map(CaseAnswer.Document::of).toList(),
                journal.of(id).stream().map(CaseAnswer.Entry::of).toList(),
                page.events().stream().map(CaseAnswer.Event::of).toList());
    }
}
