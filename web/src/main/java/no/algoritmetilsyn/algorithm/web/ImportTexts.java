package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.algorithm.intake.Remark;
import no.algoritmetilsyn.algorithm.intake.file.Rejection;
import no.algoritmetilsyn.algorithm.intake.file.RowNote;
import no.algoritmetilsyn.platform.web.Texts;

/** What there is to say about rows of imported files, in the reader's language. */
@Named
@RequestScoped
public class ImportTexts {

    @Inject
    Texts texts;

    /** A remark in a sentence; of a missing record its name. */
    public String of(Remark remark) {
        return switch (remark.kind()) {
            case REJECTED -> rejected(Rejection.valueOf(remark.code()), remark.details());
            case NOTE -> note(RowNote.valueOf(remark.code()), remark.details());
            case MISSING -> remark.details().get(0);
        };
    }

    private String rejected(Rejection reason, List<String> details) {
        List<Object> arguments = new ArrayList<>(details);
        if (reason == Rejection.TOO_LONG || reason == Rejection.INVALID_FIELD) {
            arguments.set(0, field(details.get(0)));
        }
        return texts.get("algorithm.rejection." + reason.name(), arguments.toArray());
    }

    private String note(RowNote note, List<String> details) {
        List<Object> arguments = new ArrayList<>(details);
        if (note == RowNote.SAME_KEY) {
            arguments.set(2, texts.get("algorithm.importOutcome." + details.get(2)));
        }
        return texts.get("algorithm.rowNote." + note.name(), arguments.toArray());
    }

    private String field(String id) {
        return texts.known("algorithm.field." + id, id);
    }
}
