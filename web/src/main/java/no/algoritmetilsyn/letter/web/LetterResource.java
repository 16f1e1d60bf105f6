package no.algoritmetilsyn.letter.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.algoritmetilsyn.casefile.web.StepProblems;
import no.algoritmetilsyn.letter.desk.LetterPages;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;

/** {@code /api/v1/letters/{id}}: a letter, for the staff. */
@SecurityRequirement(name = "basic")
@Path("letters")
@Produces(MediaType.APPLICATION_JSON)
public class LetterResource {

    @Inject
    LetterPages pages;

    @Inject
    StepProblems problems;

    /** A letter: what stands in it, block by block, where it stands, what was signed and what was sent. */
    @GET
    @Path("{id}")
    @ApiResponse(responseCode = "404", description = "Unknown, or not the business of this account")
    public ApiAnswer<LetterAnswer> readLetter(@PathParam("id") String id) {
        return problems.ifVisible(() ->
                ApiAnswer.ok(LetterAnswer.of(pages.open(PageMissing.id(id)))).noStore());
    }
}
