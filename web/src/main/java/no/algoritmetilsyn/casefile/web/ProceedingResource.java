package no.algoritmetilsyn.casefile.web;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingPage;
import no.algoritmetilsyn.casefile.ProceedingPages;
import no.algoritmetilsyn.casefile.consequence.ConsequencePages;
import no.algoritmetilsyn.casefile.step.Lack;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.casefile.step.StepInputs;
import no.algoritmetilsyn.casefile.step.StepPages;
import no.algoritmetilsyn.casefile.step.StepPreparation;
import no.algoritmetilsyn.casefile.step.StepRequest;
import no.algoritmetilsyn.casefile.step.StepResult;
import no.algoritmetilsyn.casefile.step.Steps;
import no.algoritmetilsyn.platform.web.ApiAnswer;
import no.algoritmetilsyn.platform.web.ApiInput;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.RetryOnClash;

/**
 * {@code /api/v1/proceedings}: tells a proceeding, the steps it has, and takes them. Who has complained shows the code of the complaint
 * ({@code Follow-Up-Code}) instead of an account, and sees and does what is theirs.
 */
@SecurityRequirement(name = "basic")
@Path("proceedings")
@Produces(MediaType.APPLICATION_JSON)
public class ProceedingResource {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,9})\"");

    @Inject
    Access access;

    @Inject
    ProceedingPages pages;

    @Inject
    StepPages stepPages;

    @Inject
    StepCatalogue catalogue;

    @Inject
    StepInputs inputs;

    @Inject
    Steps steps;

    @Inject
    StepPreparation preparation;

    @Inject
    ConsequencePages consequencePages;

    @Inject
    ProceedingAnswers answers;

    @Inject
    StepSchemas schemas;

    @Inject
    OpeningCalls openings;

    @Inject
    StepProblems problems;

    /** The kinds of proceeding that the caller may open in a new case, each with the schema of its input. */
    @GET
    public ApiAnswer<List<OpeningAnswer>> listOpenings() {
        access.require(Act.CASEFILE_OPEN);
        return openings.offers(null);
    }

    /**
     * Opens a proceeding in a new case.
     *
     * @param key by which a repeated call is known; left out, each call is a new one
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ApiResponse(
            responseCode = "201",
            description = "Opened",
            headers = {@Header(name = "ETag"), @Header(name = "Location")})
    @ApiResponse(
            responseCode = "200",
            description = "Opened before, by an earlier try with the same key",
            headers = {@Header(name = "ETag"), @Header(name = "Location")})
    @ApiResponse(
            responseCode = "409",
            description = "The state of the one that it is opened from forbids it: rule says why")
    @ApiResponse(responseCode = "422", description = "The input is not allowed, or the key came with another one")
    public ApiAnswer<ProceedingAnswer> openProceeding(
            @HeaderParam("Idempotency-Key") String key, ApiInput<OpeningInput> body) {
        access.require(Act.CASEFILE_OPEN);
        return openings.open(null, key(key), body);
    }

    /** One proceeding, with its version as the entity tag. Of a complaint, its code (header Follow-Up-Code) opens it without an account. */
    @GET
    @Path("{id}")
    @SecurityRequirement(name = "followUpCode")
    @ApiResponse(responseCode = "200", description = "The proceeding", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "404", description = "Unknown, or not the business of this account")
    public ApiAnswer<ProceedingAnswer> readProceeding(@PathParam("id") String id) {
        return problems.ifVisible(() -> {
            ProceedingPage page = pages.open(PageMissing.id(id));
            return answer(page, answers.of(page));
        });
    }

    /** Every step of its kind, and whether the caller can take it now; to those outside the authority, the steps that are theirs. */
    @GET
    @Path("{id}/steps")
    @SecurityRequirement(name = "followUpCode")
    @ApiResponse(responseCode = "404", description = "Unknown, or not the business of this account")
    public ApiAnswer<List<OfferAnswer>> listSteps(@PathParam("id") String id) {
        return problems.ifVisible(() -> {
            Map<String, List<Lack>> lacking = stepPages.lacking(PageMissing.id(id));
            return ApiAnswer.ok(stepPages.offers(PageMissing.id(id)).stream()
                            .map(offer -> schemas.offer(
                                    offer, lacking.getOrDefault(offer.step().name(), List.of())))
                            .toList())
                    .noStore();
        });
    }

    /**
     * Takes a step.
     *
     * @param tag the version that the caller has seen; left out, none is compared
     * @param key by which a repeated call is known; left out, each call is a new one
     */
    @POST
    @Path("{id}/steps/{step}")
    @SecurityRequirement(name = "followUpCode")
    @Consumes(MediaType.APPLICATION_JSON)
    @ApiResponse(responseCode = "200", description = "What it has led to", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "404", description = "Unknown, or not the business of this account")
    @ApiResponse(
            responseCode = "409",
            description = "The state forbids it (state and rule), or a colleague was faster (takenBy and at)")
    @ApiResponse(
            responseCode = "412",
            description = "The proceeding has another version than If-Match names",
            headers = @Header(name = "ETag"))
    @ApiResponse(
            responseCode = "422",
            description = "The input is not allowed: errors tell pointer and code; or the key came with another input")
    public ApiAnswer<TakenAnswer> takeStep(
            @PathParam("id") String id,
            @PathParam("step") String name,
            @HeaderParam("If-Match") String tag,
            @HeaderParam("Idempotency-Key") String key,
            ApiInput<JsonObject> body) {
        UUID proceeding = PageMissing.id(id);
        return problems.ifVisible(() -> {
            ProceedingPage page = pages.open(proceeding);
            StepDeclaration<?> step =
                    catalogue.named(page.proceeding().kind(), name).orElseThrow(() -> new WebApplicationException(404));
            JsonObject input = body.object();
            var request = new StepRequest(version(tag, page), key(key));
            return problems.attempt(
                    step,
                    page.state(),
                    () -> taken(take(proceeding, inputs.read(step, page.proceeding(), input), request), proceeding));
        });
    }

    private StepResult take(UUID proceeding, Record input, StepRequest request) {
        var result = new AtomicReference<StepResult>();
        StepRequest prepared = preparation.of(proceeding, input, request);
        RetryOnClash.run(() -> result.set(steps.take(proceeding, input, prepared)));
        return result.get();
    }

    /** Somebody who has declared that they are disqualified sees no more of what they have declared it in. */
    private ApiAnswer<TakenAnswer> taken(StepResult result, UUID proceeding) {
        ProceedingPage page;
        try {
            page = pages.open(proceeding);
        } catch (AccessRefused closed) {
            return ApiAnswer.ok(TakenAnswer.CLOSED).noStore();
        }
        return answer(page, TakenAnswer.of(result.created(), answers.of(page), consequences(result)));
    }

    private List<ConsequenceAnswer> consequences(StepResult result) {
        return result.moved() == null
                ? List.of()
                : consequencePages.ofRun(result.moved()).stream()
                        .map(ConsequenceAnswer::of)
                        .toList();
    }

    private static <T> ApiAnswer<T> answer(ProceedingPage page, T body) {
        return ApiAnswer.ok(body).tagged(page.proceeding().version()).noStore();
    }

    /** Another tag than one of ours names no version that there has been, and so none that is current. */
    private static Integer version(String tag, ProceedingPage page) {
        if (tag == null || tag.strip().equals("*")) {
            return null;
        }
        Matcher ours = TAG.matcher(tag.strip());
        return ours.matches()
                ? Integer.valueOf(ours.group(1))
                : Integer.valueOf(-1 - page.proceeding().version());
    }

    static String key(String key) {
        if (key != null && !KEY.matcher(key).matches()) {
            throw new WebApplicationException(400);
        }
        return key;
    }
}
