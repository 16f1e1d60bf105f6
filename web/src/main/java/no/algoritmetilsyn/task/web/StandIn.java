package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.DateInput;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.platform.web.TypedText;
import no.algoritmetilsyn.task.NotAssignable;
import no.algoritmetilsyn.task.Substitutions;

/** Who stands in for whom: oneself says so, or a leader. */
@Named
@RequestScoped
public class StandIn {

    private static final int LONGEST = 100;

    @Inject
    Substitutions substitutions;

    @Inject
    Accounts accounts;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    @Inject
    PageAnswer answer;

    @Inject
    TypedText typed;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    private final DateInput since = new DateInput();
    private final DateInput until = new DateInput();
    private List<Substitutions.Substitution> list;
    private String absent;
    private String substitute;

    /** Says who stands in. */
    public void standIn() {
        Optional<LocalDate> first = since.toDate();
        Optional<LocalDate> last = until.toDate();
        typed.require("substitute", substitute, LONGEST, "task.substitute.required");
        if (first.isEmpty()) {
            errors.add("since", texts.get("task.substitute.day"));
        }
        if (last.isEmpty()
                || last.get().isBefore(clock.today())
                || first.isPresent() && last.get().isBefore(first.get())) {
            errors.add("until", texts.get("task.substitute.until.required"));
        }
        String away = absent == null || absent.isBlank() || !isLeading() ? getOwnName() : absent;
        if (away.equals(substitute)) {
            errors.add("substitute", texts.get("task.substitute.self"));
        }
        if (errors.isAny()) {
            return;
        }
        try {
            substitutions.begin(away, substitute, first.orElseThrow(), last.orElseThrow(), null);
            answer.leadTo(Route.DESK.path() + "?gjort=saved");
        } catch (NotAssignable refused) {
            errors.add("substitute", texts.get("task.substitute.refused"));
        }
    }

    private String getOwnName() {
        return accounts.userName(access.actor().id());
    }

    private boolean isLeading() {
        return access.may(Act.SUBSTITUTE_SET, null);
    }

    /** Who stands in for whom, as far as the reader has to do with it. */
    public List<Substitutions.Substitution> getSubstitutions() {
        if (list == null) {
            list = substitutions.list();
        }
        return list;
    }

    /** The first day. */
    public DateInput getSince() {
        return since;
    }

    /** The last day. */
    public DateInput getUntil() {
        return until;
    }

    /** User name of the one who is away. */
    public String getAbsent() {
        return absent;
    }

    /** Called by Faces. */
    public void setAbsent(String absent) {
        this.absent = absent;
    }

    /** User name of the one who stands in. */
    public String getSubstitute() {
        return substitute;
    }

    /** Called by Faces. */
    public void setSubstitute(String substitute) {
        this.substitute = substitute;
    }
}
