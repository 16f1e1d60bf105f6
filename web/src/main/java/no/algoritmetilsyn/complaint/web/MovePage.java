package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Casefile;
import no.algoritmetilsyn.casefile.Casefiles;
import no.algoritmetilsyn.complaint.ComplaintWork;
import no.algoritmetilsyn.complaint.TooLate;
import no.algoritmetilsyn.platform.web.Twice;

/** Lets a complaint continue in another case. */
@Named
@RequestScoped
public class MovePage extends ComplaintForm {

    private static final Pattern NUMBER = Pattern.compile("([0-9]{4})\\s*+[/-]\\s*+([0-9]{1,8})");
    private static final int REASON = 2_000;

    @Inject
    ComplaintWork work;

    @Inject
    Casefiles casefiles;

    @Inject
    Access access;

    private String number;
    private String reason;
    private Casefile undeclared;

    @Override
    public String getForm() {
        return "move";
    }

    @Override
    Act act() {
        return Act.COMPLAINT_MOVE;
    }

    @Override
    String task() {
        return null;
    }

    @Override
    Map<String, String> answers() {
        return Map.of("number", text(number), "reason", text(reason));
    }

    @Override
    void fill(Map<String, String> answers) {
        number = answers.get("number");
        reason = answers.get("reason");
    }

    /** Moves it, and leads to the case it lies in now. */
    public String move() {
        access.require(Act.COMPLAINT_MOVE, getPage().complaint().casefileId());
        if (!getPage().complaint().status().isOpen()) {
            errors.add("number", texts.get("complaint.work.notNow"));
            return null;
        }
        Optional<Casefile> target = target();
        check("reason", reason, REASON);
        if (errors.isAny() || target.isEmpty()) {
            return null;
        }
        if (!access.may(Act.COMPLAINT_MOVE, target.get().id())) {
            undeclared = target.get();
            errors.add("number", texts.get("complaint.move.number.undeclared", undeclared.number()));
            keepUnsent();
            return null;
        }
        try {
            Twice.run(() -> work.move(id(), target.get().id(), reason.strip()));
            return finish("COMPLAINT_MOVED");
        } catch (TooLate late) {
            tellTooLate("number", "complaint.move.number.closed");
            return null;
        }
    }

    private Optional<Casefile> target() {
        Matcher typed = NUMBER.matcher(number == null ? "" : number);
        if (!typed.matches()) {
            errors.add("number", texts.get("complaint.move.number.malformed"));
            return Optional.empty();
        }
        Optional<Casefile> found = casefiles.find(Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2)));
        if (found.isEmpty()) {
            errors.add("number", texts.get("complaint.move.number.unknown"));
        } else if (found.get().id().equals(getPage().complaint().casefileId())) {
            errors.add("number", texts.get("complaint.move.number.same"));
        } else if (found.get().status() != Casefile.Status.OPEN) {
            errors.add("number", texts.get("complaint.move.number.closed"));
        }
        return found;
    }

    /** The other case, when the reader has declared nothing there yet; else null. */
    public Casefile getUndeclared() {
        return undeclared;
    }

    /** Number of the other case, as typed. */
    public String getNumber() {
        return number;
    }

    /** Called by Faces. */
    public void setNumber(String number) {
        this.number = number;
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
