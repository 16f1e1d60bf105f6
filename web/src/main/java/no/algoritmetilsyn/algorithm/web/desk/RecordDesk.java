package no.algoritmetilsyn.algorithm.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Condition;
import no.algoritmetilsyn.algorithm.AlgorithmVersion;
import no.algoritmetilsyn.algorithm.AlgorithmWork;
import no.algoritmetilsyn.algorithm.EditedMeanwhile;
import no.algoritmetilsyn.algorithm.InvalidContent;
import no.algoritmetilsyn.algorithm.RecordFile;
import no.algoritmetilsyn.algorithm.VersionDecided;
import no.algoritmetilsyn.algorithm.web.RecordWords;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Texts;

/** One record on the desk: what waits for a decision, what the public sees, all versions. */
@Named
@RequestScoped
public class RecordDesk {

    @Inject
    CurrentRecord record;

    @Inject
    AlgorithmWork work;

    @Inject
    Access access;

    @Inject
    ReasonInput typed;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    @Inject
    PageAddress address;

    @Inject
    PageAnswer page;

    private String reason;
    private Integer number;
    private UUID asked;
    private String refusedBy;

    /** Tag of the language that the record is written in. */
    public String getLang() {
        return RecordWords.tag(getFile().current().content().text("language"));
    }

    /**
     * Before the page is shown: 404 when there is no such record. A leader who decides on a draft that is no longer there to be
     * decided on is told so here, since the page then has no such form.
     */
    public void open() {
        getFile();
        String sent = page.parameter("number");
        if (page.isPost() && !isDeciding() && sent.matches("[1-9][0-9]{0,5}")) {
            getFile().version(Integer.parseInt(sent)).ifPresent(this::tooLate);
        }
    }

    private void tooLate(AlgorithmVersion version) {
        if (version.state() == AlgorithmVersion.State.DRAFT) {
            newer(getFile().current().number());
        } else {
            decided(version.state());
        }
    }

    /** Publishes the draft. */
    public String publish() {
        if (!isNamed()) {
            return null;
        }
        try {
            boolean shown = work.publish(record.id(), number);
            return record.done(shown ? "PUBLISHED" : "PUBLISHED_EARLIER");
        } catch (InvalidContent incomplete) {
            List<String> labels = new ArrayList<>();
            incomplete
                    .faults()
                    .forEach(fault -> labels.add(texts.known("algorithm.field." + fault.field(), fault.field())));
            errors.fail(texts.get("algorithm.record.incomplete", texts.list(labels)));
        } catch (VersionDecided faster) {
            decided(faster.state());
        } catch (EditedMeanwhile meanwhile) {
            newer(meanwhile.newest());
        }
        return null;
    }

    /** Says no to the draft. */
    public String reject() {
        if (!isNamed() || !typed.isGiven("reason", reason)) {
            return null;
        }
        try {
            work.reject(record.id(), number, reason.strip());
            return record.done("REJECTED");
        } catch (VersionDecided faster) {
            decided(faster.state());
        } catch (EditedMeanwhile meanwhile) {
            newer(meanwhile.newest());
        }
        return null;
    }

    /** Whether the form names a draft; what no page of ours has sent is as good as an old page. */
    private boolean isNamed() {
        boolean named = number != null && getFile().version(number).isPresent();
        if (!named) {
            newer(getFile().current().number());
        }
        return named;
    }

    private void decided(AlgorithmVersion.State state) {
        errors.fail(texts.get("algorithm.record.decided", texts.of("algorithm.versionState", state)));
        record.reread();
    }

    /** The page is shown again with the newer draft, which can then be decided on. */
    private void newer(int newest) {
        errors.fail(texts.get("algorithm.record.meanwhile", newest));
        record.reread();
        number = null;
    }

    /** Whether a draft waits for a decision. */
    public boolean isWaiting() {
        return getFile().draft().isPresent();
    }

    /** The draft that waits. */
    public AlgorithmVersion getDraft() {
        return getFile().draft().orElseThrow();
    }

    /** Whether what is shown now would still be shown if the draft were published. */
    public boolean isBehind() {
        return getFile().isBehind(getDraft());
    }

    /** Number of a version that was sent back and that the form does not begin from by itself; null when there is none. */
    public Integer getSentBack() {
        return getFile()
                .sentBack()
                .map(AlgorithmVersion::number)
                .filter(number -> number != getFile().current().number())
                .orElse(null);
    }

    /** Whether the reader has a part in the draft, so that somebody else must decide on it. */
    public boolean isOwn() {
        return Condition.NOT_AUTHOR.name().equals(refusedBy());
    }

    /** What keeps the reader from deciding on the draft, asked once for each draft that the page has shown. */
    private String refusedBy() {
        UUID draft = getDraft().subjectId();
        if (!draft.equals(asked)) {
            refusedBy = access.missing(Act.ALGORITHM_PUBLISH, null, draft);
            asked = draft;
        }
        return refusedBy;
    }

    /** Whether the reader may decide on the draft. */
    public boolean isDeciding() {
        return isWaiting() && refusedBy() == null;
    }

    /** Whether the reader may write. */
    public boolean isWriting() {
        return access.may(Act.ALGORITHM_EDIT, null);
    }

    /** What the reader has just done, in a sentence; null when nothing. */
    public String getDone() {
        String done = address.query("gjort");
        return done == null ? null : texts.known("algorithm.record.done." + done, null);
    }

    /** The record and its versions. */
    public RecordFile getFile() {
        return record.file();
    }

    /** Number of the draft that the page shows, which is the one that is decided on. */
    public int getNumber() {
        return number == null ? getDraft().number() : number;
    }

    /** Called by Faces. */
    public void setNumber(int number) {
        this.number = number;
    }

    /** Why the draft is refused, as typed. */
    public String getReason() {
        return reason;
    }

    /** Called by Faces. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
