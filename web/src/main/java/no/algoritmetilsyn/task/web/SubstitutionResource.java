package no.algoritmetilsyn.task.web;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.ApiInput;
import no.algoritmetilsyn.platform.web.Ids;
import no.algoritmetilsyn.platform.web.Problem;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.task.Made;
import no.algoritmetilsyn.task.NotAssignable;
import no.algoritmetilsyn.task.Substitutions;

/** {@code /api/v1/substitutions}: who stands in for whom. */
@SecurityRequirement(name = "basic")
@Path("substitutions")
@Produces(MediaType.APPLICATION_JSON)
public class SubstitutionResource {

    @Inject
    Substitutions substitutions;

    @Inject
    Accounts accounts;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    @Inject
    DeskCalls calls;

    @Inject
    Texts texts;

    /** Who stands in for whom, now or to come: all of the organ for a leader, one's own for others. */
    @GET
    public ApiAnswer<List<SubstitutionAnswer>> listSubstitutions() {
        return ApiAnswer.ok(
                substitutions.list().stream().map(SubstitutionAnswer::of).toList());
    }

    /**
     * Says who stands in for the caller; a leader says so for others, too.
     *
     * @param key by which a repeated call is known; left out, each call is a new one
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "201", description = "Set")
    @ApiResponse(responseCode = "200", description = "Set before, by an earlier try with the same key")
    @ApiResponse(responseCode = "403", description = "Not for this account, or not to this colleague: rule says why")
    @ApiResponse(responseCode = "422", description = "Something is missing, or the key came with another input")
    public ApiAnswer<SubstitutionAnswer> setSubstitute(
            @HeaderParam("Idempotency-Key") String key, ApiInput<SubstitutionInput> body) {
        access.require(Act.TASK_LIST);
        return calls.answer(() -> set(DeskCalls.key(key), body.read().input()));
    }

    private ApiAnswer<SubstitutionAnswer> set(String key, SubstitutionInput sent) {
        String substitute = Missing.required(sent.substitute(), "substitute", "task.substitute.required");
        LocalDate since = Missing.day(sent.since(), "since", "task.substitute.day");
        LocalDate until = Missing.day(sent.until(), "until", "task.substitute.until.required");
        if (until.isBefore(since) || until.isBefore(clock.today())) {
            throw new Missing("until", "task.substitute.until.required");
        }
        String absent = sent.absent() == null ? accounts.userName(access.actor().id()) : sent.absent();
        if (absent.equals(substitute)) {
            throw new Missing("substitute", "task.substitute.self");
        }
        try {
            Made made = substitutions.begin(absent, substitute, since, until, key);
            return ApiAnswer.of(made.before() ? 200 : 201, SubstitutionAnswer.of(known(made.id())));
        } catch (NotAssignable refused) {
            return Problem.of(403, "not-assignable", texts.get("task.substitute.refused"))
                    .refusedBy(refused.rule(), null)
                    .answer();
        }
    }

    /** Ends a substitution at once. */
    @POST
    @Path("{id}/end")
    @ApiResponse(responseCode = "403", description = "Only the one who is away ends it, or a leader: rule says why")
    @ApiResponse(responseCode = "404", description = "No such one that the account finds in its list")
    public ApiAnswer<SubstitutionAnswer> endSubstitution(@PathParam("id") String id) {
        access.require(Act.TASK_LIST);
        Substitutions.Substitution one = known(Ids.read(id).orElseThrow(() -> new WebApplicationException(404)));
        if (one.endedAt() == null) {
            substitutions.end(one.id());
        }
        return ApiAnswer.ok(SubstitutionAnswer.of(known(one.id())));
    }

    private Substitutions.Substitution known(UUID id) {
        return substitutions.find(id).orElseThrow(() -> new WebApplicationException(404));
    }
}
