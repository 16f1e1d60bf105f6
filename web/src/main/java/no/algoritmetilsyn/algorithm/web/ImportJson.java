package no.algoritmetilsyn.algorithm.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.function.Function;
import no.algoritmetilsyn.algorithm.intake.ImportReport;
import no.algoritmetilsyn.algorithm.intake.ImportStatus;
import no.algoritmetilsyn.algorithm.intake.Remark;

/** An import as the interface tells it. */
final class ImportJson {

    /** Looked up once: each static call of Json would search the class path for it. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private ImportJson() {}

    /** @param text of a remark, in the reader's language */
    static String of(ImportReport report, Function<Remark, String> text) {
        ImportStatus status = report.status();
        ImportStatus.Counts counts = status.counts();
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", status.id().toString())
                .add("format", status.format().code())
                .add("state", status.state().name())
                .add("dated", status.asOf().toString())
                .add("rank", status.rank())
                .add("startedAt", status.startedAt().toString());
        status.endedAt().ifPresent(ended -> json.add("endedAt", ended.toString()));
        return json.add("rows", counts.rows())
                .add("created", counts.created())
                .add("updated", counts.updated())
                .add("unchanged", counts.unchanged())
                .add("rejectedCount", counts.rejected())
                .add("rejected", rows(report, Remark.Kind.REJECTED, "reason", text))
                .add("notes", rows(report, Remark.Kind.NOTE, "note", text))
                .add(
                        "missing",
                        JSON.createObjectBuilder()
                                .add("count", counts.missing())
                                .add("examples", missing(report)))
                .build()
                .toString();
    }

    private static JsonArrayBuilder rows(
            ImportReport report, Remark.Kind kind, String name, Function<Remark, String> text) {
        var rows = JSON.createArrayBuilder();
        report.remarks(kind)
                .forEach(remark -> rows.add(JSON.createObjectBuilder()
                        .add("row", remark.row())
                        .add("code", remark.code())
                        .add(name, text.apply(remark))));
        return rows;
    }

    private static JsonArrayBuilder missing(ImportReport report) {
        var examples = JSON.createArrayBuilder();
        report.remarks(Remark.Kind.MISSING)
                .forEach(remark -> examples.add(JSON.createObjectBuilder()
                        .add("id", remark.code())
                        .add("name", remark.details().get(0))));
        return examples;
    }
}
