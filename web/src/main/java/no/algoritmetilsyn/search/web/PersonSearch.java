package no.algoritmetilsyn.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.complainant.Complainants.ReadingPurpose;
import no.algoritmetilsyn.identity.TooManyPersons;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.search.Found;
import no.algoritmetilsyn.search.Persons;
import no.algoritmetilsyn.text.NationalIdentityNumbers;

/** Finds persons by name: by a form that is posted, for a purpose. Names are never kept in the view or in an address. */
@Named
@RequestScoped
public class PersonSearch {

    private static final String NAME = "person";
    private static final String PURPOSE = "purpose";
    private static final String BUTTON = "finnPerson";

    @Inject
    Persons persons;

    @Inject
    HttpServletRequest request;

    @Inject
    PageAnswer answer;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    private List<Found> found;

    /** Whether the reader may find anybody. */
    public boolean isOpen() {
        return persons.isOpen();
    }

    /** Finds whom the form asks for. */
    public void act() {
        if (!answer.isForm() || PageAnswer.typed(request, BUTTON) == null || !isOpen()) {
            return;
        }
        if (getName().isBlank()) {
            errors.add(NAME, texts.get("search.person.name.required"));
        } else if (NationalIdentityNumbers.isIn(getName())) {
            errors.add(NAME, texts.get("search.find.identityNumber"));
        }
        Optional<ReadingPurpose> purpose = ReadingPurpose.of(PageAnswer.typed(request, PURPOSE));
        if (purpose.isEmpty()) {
            errors.add(PURPOSE, texts.get("casefile.case.purpose.required"));
        }
        if (!errors.isAny()) {
            try {
                found = persons.find(getName(), purpose.get());
            } catch (TooManyPersons many) {
                errors.add(NAME, texts.get("search.person.tooMany"));
            }
        }
    }

    /** The name, as typed; a national identity number is not repeated. */
    public String getName() {
        return answer.parameter(NAME);
    }

    /** The name to be shown in the field again. */
    public String getShownName() {
        return NationalIdentityNumbers.isIn(getName()) ? "" : getName();
    }

    /** What one may want to know it for. */
    public List<Option> getPurposes() {
        return texts.options("complainant.readingPurpose", ReadingPurpose.values());
    }

    /** Whether somebody was looked for. */
    public boolean isAsked() {
        return found != null;
    }

    /** Who was found, with their cases. */
    public List<Found> getFound() {
        return found;
    }
}
