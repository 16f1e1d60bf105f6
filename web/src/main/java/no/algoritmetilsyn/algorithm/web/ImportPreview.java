package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.algoritmetilsyn.algorithm.FieldChange;
import no.algoritmetilsyn.algorithm.RecordDiff;
import no.algoritmetilsyn.algorithm.intake.ImportChange;
import no.algoritmetilsyn.algorithm.intake.ImportReport;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;

/** What a file that was tried would do to the register, in the reader's language. */
@Named
@RequestScoped
public class ImportPreview {

    @Inject
    RecordWords words;

    @Inject
    Texts texts;

    /**
     * A record that would change or come.
     *
     * @param address of its page; null for a new one
     */
    public record Change(String title, String address, List<FieldChange> fields) {}

    /** The first records that would change, then those that would come; none without a report. */
    public List<Change> of(ImportReport report) {
        return report == null
                ? List.of()
                : report.changes().stream().map(this::change).toList();
    }

    private Change change(ImportChange change) {
        String key = change.isNew() ? "algorithm.import.change.new" : "algorithm.import.change.old";
        return new Change(
                texts.get(key, change.name(), change.organisation()),
                change.isNew() ? null : Route.RECORD.path(change.record().toString()),
                RecordDiff.between(change.before(), change.after(), RecordStandard.newest(), words::told));
    }
}
