package no.algoritmetilsyn.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.identity.Account;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.identity.GrantedRepresentation;
import no.algoritmetilsyn.identity.NewRepresentation;
import no.algoritmetilsyn.identity.Organisation;
import no.algoritmetilsyn.identity.OrganisationNumber;
import no.algoritmetilsyn.identity.Organisations;
import no.algoritmetilsyn.identity.Representation;
import no.algoritmetilsyn.identity.Representations;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.DateInput;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.platform.web.TypedText;

/** A leader lets somebody speak for an organisation, or for those who work there, on a word that is named; and ends it. */
@Named
@RequestScoped
public class RepresentationDesk {

    private static final int LONGEST = 200;

    /** What an organisation says itself, on a page of its own. */
    private static final Set<String> OF_THE_ORGANISATION =
            Set.of(Representation.Capacity.COLLEAGUE.name(), Representation.Grantor.ORGANISATION.name());

    @Inject
    HttpServletRequest request;

    @Inject
    Access access;

    @Inject
    Representations representations;

    @Inject
    Accounts accounts;

    @Inject
    Organisations organisations;

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
    private final DateInput from = new DateInput();
    private final DateInput to = new DateInput();

    /** Refuses those who grant nothing, before anything is shown. A button in the list ends one. */
    public void open() {
        access.require(Act.REPRESENTATION_GRANT);
        String ended = PageAnswer.typed(request, "end");
        if (ended != null && answer.isForm()) {
            end(PageMissing.id(ended));
            answer.leadTo(Route.REPRESENTATIONS.path() + "?gjort=REPRESENTATION_ENDED");
        }
    }

    private void end(UUID id) {
        try {
            representations.end(id);
        } catch (NoSuchElementException none) {
            throw new PageMissing();
        }
    }

    /** Whether one has begun, and can be ended. */
    public boolean begun(GrantedRepresentation granted) {
        return granted.hasBegun(clock.today());
    }

    /** What was typed, by field. */
    public Map<String, String> getFields() {
        return fields;
    }

    /** The first day. */
    public DateInput getFrom() {
        return from;
    }

    /** The last day; empty for an indefinite time. */
    public DateInput getTo() {
        return to;
    }

    /** In what capacity somebody can speak, but for what an organisation says itself. */
    public List<Option> getCapacities() {
        return words.options(
                "identity.capacity",
                EnumSet.complementOf(EnumSet.of(Representation.Capacity.COLLEAGUE))
                        .toArray(Representation.Capacity[]::new));
    }

    /** On whose word. */
    public List<Option> getGrantors() {
        return words.options(
                "identity.grantor",
                EnumSet.complementOf(EnumSet.of(Representation.Grantor.ORGANISATION))
                        .toArray(Representation.Grantor[]::new));
    }

    /** Those that are valid today or later. */
    public List<GrantedRepresentation> getRunning() {
        return representations.running();
    }

    /** What was just done, in a sentence; null when nothing was. */
    public String getDone() {
        return words.known("identity.representations.done." + answer.done(), null);
    }

    /** Grants what was typed, when nothing is wrong with it. */
    public void grant() {
        Optional<Account> account = account();
        Optional<Organisation> organisation = organisation();
        Representation.Capacity capacity = choice("capacity", Representation.Capacity.class);
        Representation.Grantor grantor = choice("grantedBy", Representation.Grantor.class);
        typed.require("restsOn", fields.get("restsOn"), LONGEST, "identity.representations.restsOn.required");
        union(capacity);
        if (capacity != null && grantor != null && !grantor.mayGrant(capacity)) {
            errors.add("grantedBy", words.get("identity.representations.grantedBy.noSay"));
        }
        LocalDate first = day("from", from, true);
        LocalDate last = day("to", to, false);
        if (first != null && last != null && last.isBefore(first)) {
            errors.add("to", words.get("identity.representations.to.early"));
        }
        if (errors.isAny()) {
            return;
        }
        representations.grant(new NewRepresentation(
                account.orElseThrow().id(),
                organisation.orElseThrow().id(),
                capacity,
                isUnion(capacity) ? fields.get("unionName") : null,
                grantor,
                first,
                last,
                fields.get("restsOn")));
        answer.leadTo(Route.REPRESENTATIONS.path() + "?gjort=REPRESENTATION_GRANTED");
    }

    /** Staff speaks for nobody. */
    private Optional<Account> account() {
        if (!typed.require("userName", fields.get("userName"), LONGEST, "identity.representations.userName.required")) {
            return Optional.empty();
        }
        Optional<Account> account = accounts.named(fields.get("userName"));
        boolean outside = account.flatMap(found -> accounts.actor(found.id()))
                .filter(found -> !found.isStaff())
                .map(Actor::isLoggedIn)
                .orElse(false);
        if (!outside) {
            errors.add("userName", words.get("identity.representations.userName.unknown"));
        }
        return account;
    }

    private Optional<Organisation> organisation() {
        String number = fields.get("organisationNumber");
        Optional<Organisation> found = number == null
                ? Optional.empty()
                : OrganisationNumber.read(number).flatMap(organisations::find);
        if (found.isEmpty()) {
            errors.add("organisationNumber", words.get("identity.representations.organisationNumber.unknown"));
        }
        return found;
    }

    private void union(Representation.Capacity capacity) {
        if (isUnion(capacity)) {
            typed.require("unionName", fields.get("unionName"), LONGEST, "identity.representations.unionName.required");
        }
    }

    private static boolean isUnion(Representation.Capacity capacity) {
        return capacity == Representation.Capacity.UNION_REPRESENTATIVE;
    }

    private <E extends Enum<E>> E choice(String field, Class<E> type) {
        String value = fields.get(field);
        if (value == null || value.isEmpty() || OF_THE_ORGANISATION.contains(value)) {
            errors.add(field, words.get("identity.representations." + field + ".required"));
            return null;
        }
        return Enum.valueOf(type, value);
    }

    private LocalDate day(String field, DateInput input, boolean needed) {
        if (!needed && input.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = input.toDate().filter(DateInput::isMeant);
        if (day.isEmpty()) {
            errors.add(field, words.get("identity.representations.day.wrong"));
        }
        return day.orElse(null);
    }
}
