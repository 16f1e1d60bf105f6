package no.algoritmetilsyn.search.web;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.complaint.Complainants.ReadingPurpose;
import no.algoritmetilsyn.identity.TooManyPersons;
import no.algoritmetilsyn.platform.web.JsonBody;
import no.algoritmetilsyn.platform.web.Problem;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.search.Find;
import no.algoritmetilsyn.search.Found;
import no.algoritmetilsyn.search.Persons;
import no.algoritmetilsyn.text.CleanText;
import no.algoritmetilsyn.text.NationalIdentityNumbers;

/** {@code /api/v1/find}: what the staff look for, by its number as people say it or by words; persons for a purpose. */
@Path("find")
public class FindResource {

    /** Looked up once: each static call of Json would search the class path for it. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final int LONGEST = 256;

    @Inject
    Find find;

    @Inject
    Persons persons;

    @Inject
    Texts texts;

    /** What was found, of what the caller may see. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response find(@QueryParam("q") String q) {
        String typed = q == null ? "" : CleanText.line(q);
        if (typed.length() > LONGEST) {
            throw new WebApplicationException(400);
        }
        List<Found> found = find.find(typed).found();
        if (NationalIdentityNumbers.isIn(typed)) {
            return Problem.of(422, "identity-number", texts.get("platform.error.title.422"))
                    .error("q", texts.get("search.find.identityNumber"))
                    .response();
        }
        return Response.ok(json(found).build().toString()).build();
    }

    /** Persons, by name and for a purpose: their names stand in no address. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response persons(InputStream body) throws IOException {
        persons.require();
        JsonObject sent = JsonBody.read(body);
        String name = sent.get("q") instanceof JsonString q ? q.getString().strip() : "";
        String why = sent.get("purpose") instanceof JsonString purpose ? purpose.getString() : "";
        Optional<ReadingPurpose> purpose = ReadingPurpose.of(why);
        Problem wrong = Problem.of(422, "status-422", texts.get("platform.error.title.422"));
        if (NationalIdentityNumbers.isIn(name)) {
            return wrong.error("q", texts.get("search.find.identityNumber")).response();
        }
        if (name.isEmpty() || name.length() > LONGEST) {
            return wrong.error("q", texts.get("search.person.name.required")).response();
        }
        if (purpose.isEmpty()) {
            return wrong.error("purpose", texts.get("casefile.case.purpose.required"))
                    .response();
        }
        try {
            return Response.ok(json(persons.find(name, purpose.get())).build().toString())
                    .header("Cache-Control", "no-store")
                    .build();
        } catch (TooManyPersons many) {
            return wrong.error("q", texts.get("search.person.tooMany")).response();
        }
    }

    private static JsonArrayBuilder json(List<Found> found) {
        JsonArrayBuilder list = JSON.createArrayBuilder();
        found.forEach(hit -> list.add(JSON.createObjectBuilder()
                .add("kind", hit.kind())
                .add("id", hit.id().toString())
                .add("number", hit.number())
                .add("title", hit.title())
                .add("path", hit.path())));
        return list;
    }
}
