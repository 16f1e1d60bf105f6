package no.algoritmetilsyn.casefile.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
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
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingPage;
import no.algoritmetilsyn.casefile.ProceedingPages;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.casefile.step.StepPages;
import no.algoritmetilsyn.casefile.step.StepRequest;
import no.algoritmetilsyn.casefile.step.StepResult;
import no.algoritmetilsyn.casefile.step.Steps;
import no.algoritmetilsyn.platform.web.JsonBody;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.RetryOnClash;

/** {@code /api/v1/proceedings}: tells a proceeding, the steps it has, and takes them. */
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
    Steps steps;

    @Inject
    ProceedingJson json;

    @Inject
    StepJson stepJson;

    @Inject
    OpeningCalls openings;

    @Inject
    StepProblems problems;

    /** The kinds of proceeding that the caller may open in a new case, each with the schema of its input. */
    @GET
    public Response offers() {
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
    public Response open(@HeaderParam("Idempotency-Key") String key, InputStream body) {
        access.require(Act.CASEFILE_OPEN);
        return openings.open(null, key(key), body);
    }

    /** One proceeding, with its version as the entity tag. */
    @GET
    @Path("{id}")
    public Response read(@PathParam("id") String id) {
        return problems.ifVisible(() -> {
            ProceedingPage page = pages.open(PageMissing.id(id));
            return answer(page, json.whole(page));
        });
    }

    /** Every step of its kind, and whether the caller can take it now. */
    @GET
    @Path("{id}/steps")
    public Response steps(@PathParam("id") String id) {
        return problems.ifVisible(
                () -> Response.ok(ProceedingJson.list(stepPages.offers(PageMissing.id(id)), stepJson::offer)
                                .build()
                                .toString())
                        .header("Cache-Control", "no-store")
                        .build());
    }

    /**
     * Takes a step.
     *
     * @param tag the version that the caller has seen; left out, none is compared
     * @param key by which a repeated call is known; left out, each call is a new one
     */
    @POST
    @Path("{id}/steps/{step}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(
            @PathParam("id") String id,
            @PathParam("step") String name,
            @HeaderParam("If-Match") String tag,
            @HeaderParam("Idempotency-Key") String key,
            InputStream body) {
        UUID proceeding = PageMissing.id(id);
        return problems.ifVisible(() -> {
            ProceedingPage page = pages.open(proceeding);
            StepDeclaration<?> step =
                    catalogue.named(page.proceeding().kind(), name).orElseThrow(() -> new WebApplicationException(404));
            JsonObject input = read(body);
            var request = new StepRequest(version(tag, page), key(key));
            return problems.attempt(
                    step, page.state(), () -> taken(take(proceeding, step.read(input), request), proceeding));
        });
    }

    private static JsonObject read(InputStream body) {
        try {
            return JsonBody.read(body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private StepResult take(UUID proceeding, Record input, StepRequest request) {
        var result = new AtomicReference<StepResult>();
        RetryOnClash.run(() -> result.set(steps.take(proceeding, input, request)));
        return result.get();
    }

    /** Somebody who has declared that they are disqualified sees no more of what they have declared it in. */
    private Response taken(StepResult result, UUID proceeding) {
        ProceedingPage page;
        try {
            page = pages.open(proceeding);
        } catch (AccessRefused closed) {
            return Response.ok("{}").header("Cache-Control", "no-store").build();
        }
        return answer(
                page,
                Json.createObjectBuilder()
                        .add("proceeding", json.whole(page))
                        .add(
                                "created",
                                ProceedingJson.list(result.created(), made -> Json.createValue(made.toString())))
                        .add("letters", json.letters(page))
                        .add("tasks", json.tasks(page))
                        .add("deadlines", json.deadlines(page))
                        .build());
    }

    private static Response answer(ProceedingPage page, JsonObject body) {
        return Response.ok(body.toString())
                .header("ETag", StepProblems.tag(page.proceeding().version()))
                .header("Cache-Control", "no-store")
                .build();
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
