package no.algoritmetilsyn.search.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.complainant.Complainants.ReadingPurpose;
import no.algoritmetilsyn.identity.TooManyPersons;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.ApiInput;
import no.algoritmetilsyn.platform.web.Problem;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.search.Find;
import no.algoritmetilsyn.search.Found;
import no.algoritmetilsyn.search.Persons;
import no.algoritmetilsyn.text.CleanText;
import no.algoritmetilsyn.text.NationalIdentityNumbers;

/** {@code /api/v1/find}: what the staff look for, by its number as people say it or by words; persons for a purpose. */
@SecurityRequirement(name = "basic")
@Path("find")
public class FindResource {

    @Inject
    Find find;

    @Inject
    Persons persons;

    @Inject
    Texts texts;

    /**
     * Finds what the staff look for, of what the caller may see.
     *
     * @param q a number as people say it, an organisation, or words
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "400", description = "Too long")
    @ApiResponse(responseCode = "422", description = "A national identity number is not searched for")
    public ApiAnswer<List<FoundAnswer>> find(@Schema(maxLength = PersonsInput.LONGEST) @QueryParam("q") String q) {
        String typed = q == null ? "" : CleanText.line(q);
        if (typed.length() > PersonsInput.LONGEST) {
            throw new WebApplicationException(400);
        }
        List<Found> found = find.find(typed).found();
        if (NationalIdentityNumbers.isIn(typed)) {
            return Problem.of(422, "identity-number", texts.get("platform.error.title.422"))
                    .error("q", texts.get("search.find.identityNumber"))
                    .answer();
        }
        return ApiAnswer.ok(answer(found));
    }

    /** Finds persons, by name and for a purpose: their names stand in no address, and each one found is a reading. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "422", description = "No name, no purpose, or too many of that name")
    public ApiAnswer<List<FoundAnswer>> findPersons(ApiInput<PersonsInput> body) {
        persons.require();
        PersonsInput sent = body.read().input();
        String name = sent.q() == null ? "" : sent.q().strip();
        Optional<ReadingPurpose> purpose = ReadingPurpose.of(sent.purpose() == null ? "" : sent.purpose());
        Problem wrong = Problem.of(422, "status-422", texts.get("platform.error.title.422"));
        if (NationalIdentityNumbers.isIn(name)) {
            return wrong.error("q", texts.get("search.find.identityNumber")).answer();
        }
        if (name.isEmpty() || name.length() > PersonsInput.LONGEST) {
            return wrong.error("q", texts.get("search.person.name.required")).answer();
        }
        if (purpose.isEmpty()) {
            return wrong.error("purpose", texts.get("casefile.case.purpose.required"))
                    .answer();
        }
        try {
            return ApiAnswer.ok(answer(persons.find(name, purpose.get()))).noStore();
        } catch (TooManyPersons many) {
            return wrong.error("q", texts.get("search.person.tooMany")).answer();
        }
    }

    private static List<FoundAnswer> answer(List<Found> found) {
        return found.stream().map(FoundAnswer::of).toList();
    }
}
