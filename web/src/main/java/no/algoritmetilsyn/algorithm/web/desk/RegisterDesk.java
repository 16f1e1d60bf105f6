package no.algoritmetilsyn.algorithm.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.util.List;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.algorithm.AlgorithmWork;
import no.algoritmetilsyn.algorithm.InvalidContent;
import no.algoritmetilsyn.algorithm.RecordFiles;
import no.algoritmetilsyn.algorithm.WaitingWithholdings;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import no.algoritmetilsyn.identity.OrganisationNumber;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Texts;

/** The desk itself: drafts that wait for another person, and a new record to be begun. */
@Named
@RequestScoped
public class RegisterDesk {

    private static final int MOST = 100;

    /** So many days before the day a record is to be looked over, it is listed. */
    private static final int AHEAD = 30;

    @Inject
    AlgorithmWork work;

    @Inject
    RecordFiles files;

    @Inject
    WaitingWithholdings waiting;

    @Inject
    Access access;

    @Inject
    CurrentActor current;

    @Inject
    AuthorityClock clock;

    @Inject
    PageAnswer page;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    private List<RecordFiles.Draft> drafts;
    private List<WaitingWithholdings.Waiting> withheld;
    private List<RecordFiles.Review> reviews;
    private String kind = RecordKind.USE.name();
    private String name;
    private String organisation;
    private String number;

    /** Drafts that wait, oldest first. */
    public List<RecordFiles.Draft> getDrafts() {
        if (drafts == null) {
            drafts = files.drafts(MOST);
        }
        return drafts;
    }

    /** Fields that were withheld, or are to be shown again, and wait for a second person. */
    public List<WaitingWithholdings.Waiting> getWithheld() {
        if (withheld == null) {
            withheld = waiting.list(MOST);
        }
        return withheld;
    }

    /** What a withheld field is called; empty without a line, as where a form is posted that is not on the page. */
    public String fieldOf(WaitingWithholdings.Waiting line) {
        return line == null ? "" : texts.known("algorithm.field." + line.field(), line.field());
    }

    /** Records that are to be looked over soon, or should have been, the longest overdue first. */
    public List<RecordFiles.Review> getReviews() {
        if (reviews == null) {
            reviews = files.reviews(clock.today().plusDays(AHEAD), MOST);
        }
        return reviews;
    }

    /** Whether a record should have been looked over before today. */
    public boolean isLate(RecordFiles.Review review) {
        return review.due().compareTo(clock.today().toString()) < 0;
    }

    /** Whether the reader wrote this draft, so that somebody else must decide on it; a posted form may meet no line of the list. */
    public boolean isOwn(RecordFiles.Draft draft) {
        return draft != null && current.get().id().equals(draft.savedBy());
    }

    /** Whether the reader may write. */
    public boolean isWriting() {
        return access.may(Act.ALGORITHM_EDIT, null);
    }

    /** Begins a record, and leads to its form. */
    public String begin() {
        String digits = number == null ? "" : OrganisationNumber.tidy(number);
        if (kind == null) {
            errors.add("kind", texts.get("algorithm.new.kind.required"));
        }
        if (name == null || name.isBlank()) {
            errors.add("name", texts.get("algorithm.new.name.required"));
        }
        if (organisation == null || organisation.isBlank()) {
            errors.add("organisation", texts.get("algorithm.new.organisation.required"));
        }
        if (!digits.isEmpty() && !OrganisationNumber.isValid(digits)) {
            errors.add("number", texts.get("algorithm.fault.NOT_A_NUMBER"));
        }
        if (errors.isAny()) {
            return null;
        }
        var chosen = RecordKind.valueOf(kind);
        try {
            return "/algorithm/edit?faces-redirect=true&id=" + work.begin(chosen, null, content(chosen, digits), null);
        } catch (InvalidContent invalid) {
            invalid.faults()
                    .forEach(fault ->
                            errors.add(fault.field(), texts.get("algorithm.fault." + fault.kind(), fault.limit())));
            return null;
        }
    }

    private Content content(RecordKind chosen, String digits) {
        var owner = Json.createObjectBuilder().add("name", organisation.strip());
        if (!digits.isEmpty()) {
            owner.add("number", digits);
        }
        return Content.NONE
                .with("name", name.strip())
                .with("language", "nb")
                .with(chosen == RecordKind.SYSTEM ? "provider" : "organisation", owner.build());
    }

    /** System or use. */
    public List<Option> getKinds() {
        return List.of(
                new Option("USE", texts.of("algorithm.recordKind", RecordKind.USE), texts.get("algorithm.new.use")),
                new Option(
                        "SYSTEM",
                        texts.of("algorithm.recordKind", RecordKind.SYSTEM),
                        texts.get("algorithm.new.system")));
    }

    /** System or use, as chosen. */
    public String getKind() {
        return kind;
    }

    /** Called by Faces. */
    public void setKind(String kind) {
        this.kind = kind;
    }

    /** Name of the new record, as typed. */
    public String getName() {
        return name;
    }

    /** Called by Faces. */
    public void setName(String name) {
        this.name = name;
    }

    /** Organisation of the new record, as typed. */
    public String getOrganisation() {
        return organisation;
    }

    /** Called by Faces. */
    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    /** Number of the organisation, as typed. */
    public String getNumber() {
        return number;
    }

    /** Called by Faces. */
    public void setNumber(String number) {
        this.number = number;
    }
}
