package no.algoritmetilsyn.letter.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.algoritmetilsyn.casefile.web.StepProblems;
import no.algoritmetilsyn.letter.desk.Dispatch;
import no.algoritmetilsyn.letter.desk.LetterPage;
import no.algoritmetilsyn.letter.desk.LetterPages;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.text.Block;
import no.algoritmetilsyn.platform.web.PageMissing;

/** {@code /api/v1/letters/{id}}: a letter, for the staff. */
@Path("/letters")
@Produces(MediaType.APPLICATION_JSON)
public class LetterResource {

    @Inject
    LetterPages pages;

    @Inject
    StepProblems problems;

    /** The letter, what stands in it, and how far it has come. */
    @GET
    @Path("{id}")
    public Response read(@PathParam("id") String id) {
        return problems.ifVisible(() -> answer(pages.open(PageMissing.id(id))));
    }

    private static Response answer(LetterPage page) {
        OutgoingLetter letter = page.letter();
        var json = Json.createObjectBuilder()
                .add("id", letter.id().toString())
                .add("proceedingId", letter.proceedingId().toString())
                .add("kind", letter.kind().name())
                .add("language", letter.language().tag())
                .add("state", letter.state().name())
                .add("version", letter.version())
                .add("dates", dates(page));
        if (letter.entryId() != null) {
            json.add(
                    "number",
                    page.snapshot().frame().caseNumber() + "-"
                            + page.snapshot().frame().documentNumber());
        }
        add(json, "snapshotHash", letter.hash());
        add(json, "pdfHash", letter.pdfHash());
        var blocks = Json.createArrayBuilder();
        page.snapshot().text().blocks().forEach(block -> blocks.add(block(block)));
        json.add("title", page.snapshot().text().title());
        json.add("blocks", blocks);
        json.add("text", page.snapshot().text().plain());
        return Response.ok(json.build().toString())
                .header("Cache-Control", "no-store")
                .build();
    }

    private static JsonObjectBuilder block(Block block) {
        return Json.createObjectBuilder()
                .add("id", block.id())
                .add("part", block.part().name())
                .add("use", block.use().name())
                .add("label", block.label())
                .add("missing", block.isMissing())
                .add("text", String.join("\n", block.lines()));
    }

    private static JsonObjectBuilder dates(LetterPage page) {
        OutgoingLetter letter = page.letter();
        var dates = Json.createObjectBuilder();
        add(dates, "approved", letter.approvedAt());
        add(dates, "sent", letter.sentAt());
        page.copies().stream().findFirst().ifPresent(copy -> add(dates, copy));
        return dates;
    }

    private static void add(JsonObjectBuilder dates, Dispatch copy) {
        add(dates, "opened", copy.openedAt());
        add(dates, "posted", copy.postedOn());
        add(dates, "deemedArrived", copy.arrivedOn());
        add(dates, "how", copy.arrivedHow());
    }

    private static void add(JsonObjectBuilder json, String name, Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }
}
