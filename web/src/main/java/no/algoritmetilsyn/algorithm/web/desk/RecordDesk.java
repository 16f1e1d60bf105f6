package no.algoritmetilsyn.algorithm.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.algorithm.AlgorithmVersion;
import no.algoritmetilsyn.algorithm.AlgorithmWork;
import no.algoritmetilsyn.algorithm.FieldChange;
import no.algoritmetilsyn.algorithm.InvalidContent;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.RecordDiff;
import no.algoritmetilsyn.algorithm.RecordFile;
import no.algoritmetilsyn.algorithm.RecordFiles;
import no.algoritmetilsyn.algorithm.VersionDecided;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.RecordField;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.algorithm.standard.Visibility;
import no.algoritmetilsyn.platform.web.DateInput;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Here;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Texts;

/** One record on the desk: what waits for a decision, what the public sees, all versions, what is withheld. */
@Named
@RequestScoped
public class RecordDesk {

    private static final int LONGEST = 1_000;
    private static final String SELF = "/algorithm/record?faces-redirect=true&gjort=%s&id=%s";

    @Inject
    AlgorithmWork work;

    @Inject
    RecordFiles files;

    @Inject
    Access access;

    @Inject
    CurrentActor current;

    @Inject
    PageAnswer page;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    @Inject
    Here here;

    private RecordFile file;
    private String reason;
    private String field;
    private String ground;
    private final DateInput until = new DateInput();

    /** Before the page is shown: 404 when there is no such record. */
    public void open() {
        getFile();
    }

    /** Publishes the draft. */
    public String publish() {
        try {
            work.publish(id(), getFile().newest().number());
            return done("PUBLISHED");
        } catch (InvalidContent incomplete) {
            List<String> labels = new ArrayList<>();
            incomplete
                    .faults()
                    .forEach(fault -> labels.add(texts.known("algorithm.field." + fault.field(), fault.field())));
            errors.fail(texts.get("algorithm.record.incomplete", texts.list(labels)));
        } catch (VersionDecided faster) {
            errors.fail(texts.get("algorithm.record.decided", texts.of("algorithm.versionState", faster.state())));
        }
        return null;
    }

    /** Says no to the draft. */
    public String reject() {
        if (!isFilled("reason", reason)) {
            return null;
        }
        try {
            work.reject(id(), getFile().newest().number(), reason.strip());
            return done("REJECTED");
        } catch (VersionDecided faster) {
            errors.fail(texts.get("algorithm.record.decided", texts.of("algorithm.versionState", faster.state())));
            return null;
        }
    }

    /** Withholds a field. */
    public String withhold() {
        boolean chosen =
                getWithholdable().stream().anyMatch(option -> option.value().equals(field));
        if (!chosen) {
            errors.add("field", texts.get("algorithm.record.field.required"));
        }
        LocalDate day = until.isEmpty() ? null : until.toDate().orElse(null);
        if (!until.isEmpty() && day == null) {
            errors.add("until", texts.get("algorithm.record.until.wrong"));
        }
        if (!isFilled("ground", ground) || errors.isAny()) {
            return null;
        }
        work.withhold(id(), field, ground.strip(), day);
        return done("WITHHELD");
    }

    /** Shows a withheld field again. */
    public String disclose(String withheld) {
        work.disclose(id(), withheld);
        return done("DISCLOSED");
    }

    private boolean isFilled(String name, String text) {
        if (text == null || text.isBlank()) {
            errors.add(name, texts.get("algorithm.record." + name + ".required"));
        } else if (text.length() > LONGEST) {
            errors.add(name, texts.get("algorithm.fault.TOO_LONG", LONGEST));
        }
        return !errors.has(name);
    }

    private UUID id() {
        return getFile().record().id();
    }

    private String done(String what) {
        return SELF.formatted(what, id());
    }

    /** Whether a draft waits for a decision. */
    public boolean isWaiting() {
        return getFile().newest().state() == AlgorithmVersion.State.DRAFT;
    }

    /** Whether the reader wrote the draft, so that somebody else must decide on it. */
    public boolean isOwn() {
        return getFile().newest().savedBy().filter(current.get().id()::equals).isPresent();
    }

    /** Whether the reader may decide on the draft. */
    public boolean isDeciding() {
        return isWaiting() && !isOwn() && isKeeping();
    }

    /** Whether the reader may write. */
    public boolean isWriting() {
        return access.may(Act.ALGORITHM_EDIT, null);
    }

    /** Whether the reader may withhold and disclose, as those who publish may. */
    public boolean isKeeping() {
        return access.may(Act.ALGORITHM_WITHHOLD, null);
    }

    /** How the draft differs from what the public sees now; everything when nothing is public yet. */
    public List<FieldChange> getChanges() {
        Content shown = getFile()
                .record()
                .published()
                .flatMap(getFile()::version)
                .map(AlgorithmVersion::content)
                .orElse(Content.NONE);
        return RecordDiff.between(shown, getFile().newest().content(), RecordStandard.newest(), this::word);
    }

    private String word(RecordField choice, String word) {
        return texts.known("algorithm." + choice.vocabulary().name() + "." + word, word);
    }

    /** A field as the public would see it. */
    public record Shown(String label, String value) {}

    /** What the public would see of the draft, in the order of the page. */
    public List<Shown> getPreviewed() {
        PublicRecord preview = getPreview();
        return RecordStandard.newest().fields(preview.kind()).stream()
                .map(one -> new Shown(
                        texts.get("algorithm.field." + one.id()),
                        preview.withheld().containsKey(one.id())
                                ? texts.get(
                                        "algorithm.record.withheldOn",
                                        preview.withheld().get(one.id()))
                                : RecordDiff.plain(one, preview.content(), this::word)))
                .filter(one -> !one.value().isEmpty())
                .toList();
    }

    /** What the public would see of the draft. */
    public PublicRecord getPreview() {
        return PublicRecord.preview(
                getFile().record(), getFile().newest(), getFile().withholdings());
    }

    /** Fields that may be withheld and are not. */
    public List<Option> getWithholdable() {
        List<String> withheld = getFile().withholdings().stream()
                .map(withholding -> withholding.field())
                .toList();
        return RecordStandard.newest().fields(getFile().record().kind()).stream()
                .filter(one -> one.visibility() == Visibility.WITHHOLDABLE)
                .filter(one -> !withheld.contains(one.id()))
                .map(one -> new Option(one.id(), texts.get("algorithm.field." + one.id())))
                .toList();
    }

    /** What the reader has just done, in a sentence; null when nothing. */
    public String getDone() {
        String done = here.query("gjort");
        return done == null ? null : texts.known("algorithm.record.done." + done, null);
    }

    /** The record and its versions. */
    public RecordFile getFile() {
        if (file == null) {
            file = files.read(PageMissing.id(page.parameter("id"))).orElseThrow(PageMissing::new);
        }
        return file;
    }

    /** Why the draft is refused, as typed. */
    public String getReason() {
        return reason;
    }

    /** Called by Faces. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The field to withhold, as chosen. */
    public String getField() {
        return field;
    }

    /** Called by Faces. */
    public void setField(String field) {
        this.field = field;
    }

    /** The legal ground, as typed. */
    public String getGround() {
        return ground;
    }

    /** Called by Faces. */
    public void setGround(String ground) {
        this.ground = ground;
    }

    /** The last day it is withheld, as typed. */
    public DateInput getUntil() {
        return until;
    }
}
