package no.algoritmetilsyn.algorithm.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.algoritmetilsyn.algorithm.AlgorithmVersion;
import no.algoritmetilsyn.algorithm.FieldChange;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.RecordDiff;
import no.algoritmetilsyn.algorithm.RecordFile;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.algorithm.web.RecordWords;
import no.algoritmetilsyn.platform.web.Texts;

/** The draft of the record at hand as the public would see it, and what is new in it. */
@Named
@RequestScoped
public class DraftPreview {

    @Inject
    CurrentRecord record;

    @Inject
    RecordWords words;

    @Inject
    Texts texts;

    /** How the draft differs from what the public sees now; everything when nothing is public yet. */
    public List<FieldChange> getChanges() {
        Content shown = file().record()
                .published()
                .flatMap(file()::version)
                .map(AlgorithmVersion::content)
                .orElse(Content.NONE);
        return RecordDiff.between(shown, draft().content(), RecordStandard.newest(), words::told);
    }

    /** Tag of the language that the draft is written in. */
    public String getLang() {
        return RecordWords.tag(getRecord());
    }

    /** Tag of the language that a change is read in. */
    public String lang(FieldChange change) {
        PublicRecord preview = getRecord();
        return RecordStandard.newest().fields(preview.kind()).stream()
                .filter(field -> field.id().equals(change.field()))
                .findFirst()
                .map(field -> RecordWords.tag(preview, field))
                .orElse(null);
    }

    /**
     * A field as the public would see it.
     *
     * @param lang tag of the language that it is read in; null for that of the page
     */
    public record Shown(String label, String value, String lang) {}

    /** What the public would see of the draft, in the order of the page. */
    public List<Shown> getFields() {
        PublicRecord preview = getRecord();
        return RecordStandard.newest().fields(preview.kind()).stream()
                .map(one -> new Shown(
                        texts.get("algorithm.field." + one.id()),
                        preview.withheld().containsKey(one.id())
                                ? texts.get(
                                        "algorithm.record.withheldOn",
                                        preview.withheld().get(one.id()))
                                : RecordDiff.plain(one, preview.content(), words::told),
                        preview.withheld().containsKey(one.id()) ? null : RecordWords.tag(preview, one)))
                .filter(one -> !one.value().isEmpty())
                .toList();
    }

    /** What the public would see of the draft. */
    public PublicRecord getRecord() {
        return PublicRecord.preview(file().record(), draft(), file().withholdings());
    }

    private RecordFile file() {
        return record.file();
    }

    private AlgorithmVersion draft() {
        return file().draft().orElseThrow();
    }
}
