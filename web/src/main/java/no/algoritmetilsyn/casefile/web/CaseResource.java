package no.algoritmetilsyn.casefile.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.audit.AuditEvent;
import no.algoritmetilsyn.casefile.CaseNumber;
import no.algoritmetilsyn.casefile.CasePage;
import no.algoritmetilsyn.casefile.CasePages;
import no.algoritmetilsyn.casefile.Casefiles;
import no.algoritmetilsyn.casefile.ProceedingPages;
import no.algoritmetilsyn.casefile.ProceedingRow;
import no.algoritmetilsyn.deadline.web.DeadlineJson;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.journal.Journal;
import no.algoritmetilsyn.journal.JournalRow;

/** {@code /api/v1/cases}: a case with all that lies in it, for those who may see it. */
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
    ProceedingJson proceedingJson;

    @Inject
    DeadlineJson deadlineJson;

    /** The case of a number, {@code 2026-123}; one that the caller may not see is missing like one that does not exist. */
    @GET
    @Path("{number}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response read(@PathParam("number") String number) {
        UUID id = CaseNumber.read(number).flatMap(casefiles::id).orElse(null);
        return problems.ifVisible(() -> Response.ok(json(pages.open(id)).toString())
                .header("Cache-Control", "no-store")
                .build());
    }

    private JsonObject json(CasePage page) {
        UUID id = page.casefile().id();
        List<ProceedingRow> rows = proceedings.of(id);
        return Json.createObjectBuilder()
                .add("id", id.toString())
                .add("number", page.casefile().number())
                .add("title", page.casefile().titleInternal())
                .add("status", page.casefile().status().name())
                .add("proceedings", ProceedingJson.list(rows, proceedingJson::line))
                .add("links", ProceedingJson.list(proceedings.map(id, rows).links(), ProceedingJson::link))
                .add("parties", ProceedingJson.list(page.parties(), ProceedingJson::party))
                .add("deadlines", ProceedingJson.list(page.deadlines(), deadlineJson::of))
                .add("documents", ProceedingJson.list(page.documents(), CaseResource::document))
                .add("journal", ProceedingJson.list(journal.of(id), CaseResource::entry))
                .add("events", ProceedingJson.list(page.events(), CaseResource::event))
                .build();
    }

    private static JsonObject document(StoredFile file) {
        return Json.createObjectBuilder()
                .add("id", file.variantId().toString())
                .add("name", file.fileName())
                .add("mediaType", file.mediaType())
                .add("size", file.size())
                .add("sha256", file.sha256())
                .add("state", file.scanState().name())
                .build();
    }

    private static JsonObject entry(JournalRow entry) {
        return Json.createObjectBuilder()
                .add("number", entry.number())
                .add("kind", entry.kind().name())
                .add("title", entry.title())
                .add("date", entry.documentDate().toString())
                .build();
    }

    private static JsonObject event(AuditEvent event) {
        JsonObjectBuilder detail = Json.createObjectBuilder();
        event.detail().forEach((name, value) -> ProceedingJson.add(detail, name, value));
        var json = Json.createObjectBuilder()
                .add("at", event.at().toString())
                .add("action", event.action())
                .add("actorKind", event.actorKind());
        ProceedingJson.add(json, "actor", event.actorId());
        ProceedingJson.add(json, "subject", event.subjectId());
        return json.add("detail", detail).build();
    }
}
