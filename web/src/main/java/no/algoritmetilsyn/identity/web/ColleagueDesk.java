package no.algoritmetilsyn.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.identity.BodyColleagues;
import no.algoritmetilsyn.identity.GrantedRepresentation;
import no.algoritmetilsyn.identity.Organisation;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.DateInput;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.platform.web.TypedText;

/** Who signs for an organisation lets colleagues read and answer for it, on a word that is named and until a day; and ends it. */
@Named
@RequestScoped
public class ColleagueDesk {

    private static final int LONGEST = 200;

    @Inject
    HttpServletRequest request;

    @Inject
    Access access;

    @Inject
    BodyColleagues colleagues;

    @Inject
    TypedText typed;

    @Inject
    Errors errors;

    @Inject
    Texts words;

    @Inject
    PageAnswer answer;

    @Inject
    AuthorityClock clock;

    private final Map<String, String> fields = new HashMap<>();
    private final DateInput to = new DateInput();
    private List<Organisation> organisations;

    /** Refuses those who speak for no organisation, before anything is shown. A button in the list ends one. */
    public void open() {
        access.require(Act.COLLEAGUE_GRANT);
        String ended = PageAnswer.typed(request, "end");
        if (ended != null && answer.isForm()) {
            end(PageMissing.id(ended));
            answer.leadTo(Route.BODY_COLLEAGUES.path() + "?gjort=REPRESENTATION_ENDED");
        }
    }

    private void end(UUID id) {
        try {
            colleagues.end(id);
        } catch (NoSuchElementException none) {
            throw new PageMissing();
        }
    }

    /** What was typed, by field. */
    public Map<String, String> getFields() {
        return fields;
    }

    /** The last day. */
    public DateInput getTo() {
        return to;
    }

    /** The organisations for which the reader signs today. */
    public List<Organisation> getOrganisations() {
        if (organisations == null) {
            organisations = colleagues.signedFor();
        }
        return organisations;
    }

    /** The same to choose from. */
    public List<Option> getChoices() {
        return getOrganisations().stream()
                .map(organisation -> new Option(organisation.id().toString(), organisation.name()))
                .toList();
    }

    /** Their colleagues who read and answer today. */
    public List<GrantedRepresentation> getRunning() {
        return colleagues.running();
    }

    /** What was just done, in a sentence; null when nothing was. */
    public String getDone() {
        return words.known("identity.colleagues.done." + answer.done(), null);
    }

    /** Lets the colleague in who was named, when nothing is wrong with what was typed. */
    public void grant() {
        Optional<Organisation> organisation = organisation();
        typed.require("userName", fields.get("userName"), LONGEST, "identity.representations.userName.required");
        typed.require("restsOn", fields.get("restsOn"), LONGEST, "identity.representations.restsOn.required");
        Optional<LocalDate> last = to.toDate().filter(DateInput::isMeant);
        if (last.isEmpty()) {
            errors.add("to", words.get("identity.colleagues.to.required"));
        } else if (last.get().isBefore(clock.today())) {
            errors.add("to", words.get("identity.colleagues.to.early"));
        }
        if (errors.isAny()) {
            return;
        }
        String userName = fields.get("userName").strip().toLowerCase(Locale.ROOT);
        if (colleagues
                .grant(organisation.orElseThrow().id(), userName, last.orElseThrow(), fields.get("restsOn"))
                .isEmpty()) {
            errors.add("userName", words.get("identity.colleagues.userName.unknown"));
            return;
        }
        answer.leadTo(Route.BODY_COLLEAGUES.path() + "?gjort=REPRESENTATION_GRANTED");
    }

    /** The only one need not be chosen. */
    private Optional<Organisation> organisation() {
        String chosen = fields.get("organisation");
        Optional<Organisation> found = getOrganisations().stream()
                .filter(each -> each.id().toString().equals(chosen)
                        || getOrganisations().size() == 1)
                .findFirst();
        if (found.isEmpty()) {
            errors.add("organisation", words.get("identity.colleagues.organisation.required"));
        }
        return found;
    }
}
