package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.function.Function;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.PartyRow;
import no.algoritmetilsyn.casefile.ProceedingFacts;
import no.algoritmetilsyn.casefile.ProceedingPage;
import no.algoritmetilsyn.casefile.ProceedingRow;
import no.algoritmetilsyn.deadline.web.DeadlineJson;
import no.algoritmetilsyn.task.Task;

/** Proceedings as the API tells them. People are told of by capacity, never by name. */
@Dependent
public class ProceedingJson {

    @Inject
    DeadlineJson deadlineJson;

    /** One proceeding with all that belongs to it. */
    public JsonObject whole(ProceedingPage page) {
        var facts = Json.createObjectBuilder();
        page.facts().forEach((name, value) -> add(facts, name, value));
        return head(new ProceedingRow(page.proceeding(), page.state()))
                .add("caseId", page.proceeding().casefileId().toString())
                .add("caseNumber", page.caseNumber())
                .add("version", page.proceeding().version())
                .add("openedAt", page.proceeding().openedAt().toString())
                .add("parties", list(page.parties(), ProceedingJson::party))
                .add("points", Json.createArrayBuilder())
                .add("links", list(page.links(), ProceedingJson::link))
                .add("tasks", tasks(page))
                .add("letters", letters(page))
                .add("deadlines", deadlines(page))
                .add("facts", facts)
                .build();
    }

    static JsonObject link(Link link) {
        return Json.createObjectBuilder()
                .add("from", link.from().toString())
                .add("relation", link.relation().name())
                .add("to", link.to().toString())
                .build();
    }

    /** One in a list. */
    public JsonObject line(ProceedingRow row) {
        return head(row).build();
    }

    private static JsonObjectBuilder head(ProceedingRow row) {
        return Json.createObjectBuilder()
                .add("id", row.proceeding().id().toString())
                .add("kind", row.proceeding().kind().name())
                .add("reference", row.proceeding().reference())
                .add("state", row.state())
                .add("open", row.proceeding().isOpen());
    }

    /** The tasks that are open. */
    JsonArrayBuilder tasks(ProceedingPage page) {
        return list(page.tasks().stream().filter(task -> task.state().isOpen()).toList(), ProceedingJson::task);
    }

    /** The letters that were sent. */
    JsonArrayBuilder letters(ProceedingPage page) {
        return list(page.letters(), ProceedingJson::letter);
    }

    /** The deadlines, those that run and those that have run. */
    JsonArrayBuilder deadlines(ProceedingPage page) {
        return list(page.deadlines(), deadlineJson::of);
    }

    private static JsonObject letter(ProceedingFacts.Letter letter) {
        return Json.createObjectBuilder()
                .add("id", letter.id().toString())
                .add("kind", letter.kind())
                .add("sent", letter.sent().toString())
                .build();
    }

    private static JsonObject task(Task task) {
        return Json.createObjectBuilder()
                .add("id", task.id().toString())
                .add("kind", task.kind())
                .add("dueOn", task.dueOn().toString())
                .build();
    }

    static JsonObject party(PartyRow party) {
        var json = Json.createObjectBuilder().add("capacity", party.capacity().name());
        add(json, "organisation", party.organisation());
        add(json, "party", party.party());
        add(json, "reason", party.reason());
        return json.build();
    }

    static <T> JsonArrayBuilder list(Collection<T> rows, Function<T, ? extends JsonValue> json) {
        var list = Json.createArrayBuilder();
        rows.forEach(row -> list.add(json.apply(row)));
        return list;
    }

    /** Numbers and truth values as such, everything else as it is written. */
    static void add(JsonObjectBuilder json, String name, Object value) {
        if (value instanceof Boolean truth) {
            json.add(name, truth);
        } else if (value instanceof Integer number) {
            json.add(name, number);
        } else if (value != null) {
            json.add(name, value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }
}
