package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.platform.web.DateInput;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.platform.web.TypedText;
import no.algoritmetilsyn.task.Bulks;
import no.algoritmetilsyn.task.HoldCode;
import no.algoritmetilsyn.task.ReleaseCode;

/** What is to be done with many tasks, as typed. */
@Named
@RequestScoped
public class BulkForm {

    private static final int LONGEST = 500;

    @Inject
    TypedText typed;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    private final DateInput until = new DateInput();
    private String act;
    private String to;
    private String releaseCode;
    private String holdCode;
    private String reason;

    /** What was typed; empty when something is wrong with it, which is then said at its field. */
    Optional<Bulks.Order> read() {
        Bulks.BulkAct chosen = Option.chosen(Bulks.BulkAct.values(), act).orElse(null);
        if (chosen == null) {
            errors.add("act", texts.get("task.bulk.act.required"));
            return Optional.empty();
        }
        Bulks.Order order =
                switch (chosen) {
                    case ASSIGN -> assigning();
                    case RELEASE -> releasing();
                    case HOLD -> holding();
                    default -> new Bulks.Order(chosen, null, null, null, null);
                };
        return errors.isAny() ? Optional.empty() : Optional.of(order);
    }

    private Bulks.Order assigning() {
        typed.require("to", to, LONGEST, "task.assign.to.required");
        typed.require("reason", reason, LONGEST, "task.assign.reason.required");
        return new Bulks.Order(Bulks.BulkAct.ASSIGN, to, null, reason, null);
    }

    private Bulks.Order releasing() {
        Optional<ReleaseCode> code = Option.chosen(TaskRelease.CHOICES, releaseCode);
        if (code.isEmpty()) {
            errors.add("releaseCode", texts.get("task.code.unknown"));
        }
        typed.require("reason", reason, LONGEST, "task.release.reason.required");
        return new Bulks.Order(Bulks.BulkAct.RELEASE, null, code.map(Enum::name).orElse(null), reason, null);
    }

    private Bulks.Order holding() {
        Optional<HoldCode> code = Option.chosen(HoldCode.values(), holdCode);
        Optional<LocalDate> day = until.toDate();
        if (code.isEmpty()) {
            errors.add("holdCode", texts.get("task.hold.code.required"));
        }
        if (day.isEmpty()) {
            errors.add("until", texts.get("task.hold.until.required"));
        }
        typed.allow("reason", reason, LONGEST);
        return new Bulks.Order(Bulks.BulkAct.HOLD, null, code.map(Enum::name).orElse(null), reason, day.orElse(null));
    }

    /** What can be done with many. */
    public List<Option> getActs() {
        return texts.options("task.bulkAct", Bulks.BulkAct.values());
    }

    /** Why many are given back. */
    public List<Option> getHoldCodes() {
        return texts.options("task.holdCode", HoldCode.values());
    }

    /** The day until which they wait. */
    public DateInput getUntil() {
        return until;
    }

    /** What is to be done. */
    public String getAct() {
        return act;
    }

    /** Called by Faces. */
    public void setAct(String act) {
        this.act = act;
    }

    /** User name of the one who gets them. */
    public String getTo() {
        return to;
    }

    /** Called by Faces. */
    public void setTo(String to) {
        this.to = to;
    }

    /** Why they are given back. */
    public String getReleaseCode() {
        return releaseCode;
    }

    /** Called by Faces. */
    public void setReleaseCode(String code) {
        this.releaseCode = code;
    }

    /** What they wait for. */
    public String getHoldCode() {
        return holdCode;
    }

    /** Called by Faces. */
    public void setHoldCode(String code) {
        this.holdCode = code;
    }

    /** Why, as typed. */
    public String getReason() {
        return reason;
    }

    /** Called by Faces. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
