package no.algoritmetilsyn.algorithm.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.algorithm.AlgorithmVersion;
import no.algoritmetilsyn.algorithm.AlgorithmWork;
import no.algoritmetilsyn.algorithm.EditedMeanwhile;
import no.algoritmetilsyn.algorithm.InvalidContent;
import no.algoritmetilsyn.algorithm.RecordFile;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.ContentCheck;
import no.algoritmetilsyn.algorithm.standard.FieldFault;
import no.algoritmetilsyn.algorithm.standard.RecordField;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Texts;

/** Writes a record: every save is a new version. The form is made from the standard. */
@Named
@RequestScoped
public class RecordEditor {

    /** Input that names the version which was saved last when the form was begun, so that nothing newer is written over. */
    static final String BASE = "base";

    /** Input, and parameter of the address, that names the version which the form was begun from. */
    static final String BEGUN_FROM = "fra";

    private static final int NOTE = 1_000;

    @Inject
    Access access;

    @Inject
    CurrentRecord record;

    @Inject
    AlgorithmWork work;

    @Inject
    UnsavedRecord unsaved;

    @Inject
    PageAnswer page;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    // The page asks for each of these with every word that it says of a field.
    private RecordForm form;
    private AlgorithmVersion begun;
    private Content content;
    private Map<String, Object> stored;
    private Map<String, List<RecordField>> sections;

    private final Map<String, Object> answers = new HashMap<>();

    /**
     * Opens the form to those who may save it, filled with what they had typed before, else with what work goes on from;
     * 404 for a record that there is not.
     */
    public void open() {
        access.require(Act.ALGORITHM_EDIT);
        Map<String, String> typed = unsaved.load();
        begun = version(getFile(), typed.getOrDefault(BEGUN_FROM, page.parameter(BEGUN_FROM)));
        answers.putAll(stored());
        answers.put(BEGUN_FROM, Integer.toString(begun.number()));
        answers.put(BASE, Integer.toString(getFile().record().saved()));
        answers.putAll(new KeptInputs(form()).answers(typed));
    }

    private AlgorithmVersion begun() {
        if (begun == null) {
            begun = version(getFile(), page.parameter(BEGUN_FROM));
        }
        return begun;
    }

    /** The version that a form is begun from: the one that is named, else where work goes on. */
    static AlgorithmVersion version(RecordFile file, String named) {
        return number(named).stream()
                .boxed()
                .flatMap(number -> file.version(number).stream())
                .findFirst()
                .orElseGet(file::current);
    }

    private static OptionalInt number(Object typed) {
        return typed instanceof String text && text.matches("[0-9]{1,6}")
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    private Content content() {
        if (content == null) {
            content = begun().content();
        }
        return content;
    }

    private Map<String, Object> stored() {
        if (stored == null) {
            stored = form().answers(content());
        }
        return stored;
    }

    private RecordForm form() {
        if (form == null) {
            form = new RecordForm(RecordStandard.newest(), getFile().record().kind());
        }
        return form;
    }

    /** Saves, and leads to the record; with faults the form is shown again, with what was typed, which is kept. */
    public String save() {
        if (isSaved()) {
            unsaved.close();
            return record.done("SAVED");
        }
        unsaved.keep(new KeptInputs(form()).texts(content(), answers::get));
        return null;
    }

    private boolean isSaved() {
        String note = answers.get("note") instanceof String typed ? typed.strip() : "";
        if (note.length() > NOTE) {
            errors.add("note", texts.get("algorithm.fault.TOO_LONG", NOTE));
            return false;
        }
        try {
            work.save(
                    record.id(),
                    number(answers.get(BASE)).orElse(0),
                    form().content(answers),
                    note.isEmpty() ? null : note);
            return true;
        } catch (InvalidContent invalid) {
            tell(invalid);
        } catch (EditedMeanwhile meanwhile) {
            errors.fail(texts.get("algorithm.edit.meanwhile", meanwhile.newest()));
        }
        return false;
    }

    /** Number of the version that somebody has saved since what was typed before was begun; null when nobody has. */
    public Integer getNewer() {
        int saved = getFile().record().saved();
        return unsaved.isResumed() && number(answers.get(BASE)).orElse(saved) != saved ? saved : null;
    }

    private void tell(InvalidContent invalid) {
        invalid.faults().forEach(fault -> errors.add(form().inputOf(fault, answers), sentence(fault)));
    }

    private String sentence(FieldFault fault) {
        return texts.get(
                "algorithm.fault.labelled",
                texts.known("algorithm.field." + fault.field(), fault.field()),
                texts.get("algorithm.fault." + fault.kind(), fault.limit()));
    }

    /** What must still be filled in before the version that was begun from could be published. */
    public List<Missing> getMissing() {
        return ContentCheck.missing(begun().standard(), getFile().record().kind(), content()).stream()
                .map(fault ->
                        new Missing(form().inputOf(fault, answers), texts.get("algorithm.field." + fault.field())))
                .toList();
    }

    /** A field that is missing: where it is filled in, and what it is called. */
    public record Missing(String input, String label) {}

    /** The record and its versions. */
    public RecordFile getFile() {
        return record.file();
    }

    /** Sections of the form. */
    public List<String> getSections() {
        return List.copyOf(sections().keySet());
    }

    /** The fields of a section. */
    public List<RecordField> fields(String section) {
        return sections().get(section);
    }

    private Map<String, List<RecordField>> sections() {
        if (sections == null) {
            sections = form().sections();
        }
        return sections;
    }

    /** Whether the form can take all that the record says; else it is not offered, since rows of it would be lost. */
    public boolean isFitting() {
        return form().fits(stored());
    }

    /** Rows that are shown of a field: those of the version that was begun from, so that they are the same on the way back. */
    public List<Integer> rows(RecordField field) {
        return form().rows(field, stored());
    }

    /** Name of the input for a cell. */
    public String cell(RecordField field, int row, String column) {
        return RecordForm.cellName(field, row, column);
    }

    /** The words of a field to choose from; one that may be left open can be left open again. */
    public List<Option> options(RecordField field, boolean open) {
        Stream<Option> words = field.vocabulary().words().stream()
                .map(word -> new Option(
                        word, texts.get("algorithm." + field.vocabulary().name() + "." + word)));
        return (open ? Stream.concat(Stream.of(new Option("", texts.get("algorithm.edit.open"))), words) : words)
                .toList();
    }

    /** Hint of a field: what belongs in it, and how long it should be; null where there is none. */
    public String hint(RecordField field) {
        String hint = texts.known("algorithm.field." + field.id() + ".hint", null);
        String advice = field.advised() > 0 ? texts.get("algorithm.edit.advised", field.advised()) : null;
        return texts.join(hint, advice);
    }

    /** Whether a field may be left empty at the record's stage and risk, as they are saved. */
    public boolean optional(RecordField field) {
        return !field.required().holds(content().text("status"), content().text("riskClass"));
    }

    /** What is typed, by name of the input. */
    public Map<String, Object> getAnswers() {
        return answers;
    }
}
