package no.algoritmetilsyn.casefile.web;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.DeclareImpartiality;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingPage;
import no.algoritmetilsyn.casefile.ProceedingPages;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.casefile.step.StepOffer;
import no.algoritmetilsyn.casefile.step.StepPages;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.process.ProcessPath;
import no.algoritmetilsyn.process.ProcessPaths;

/** A proceeding on its page: where it stands, what can be done, what was done. */
@Named
@RequestScoped
public class ProceedingView {

    /** A step that the reader can take, or could after a declaration of impartiality, as a link. */
    public record Link(String label, String address, boolean first) {}

    @Inject
    ProceedingPages pages;

    @Inject
    StepPages stepPages;

    @Inject
    ProcessPaths processes;

    @Inject
    DueDates dueDates;

    @Inject
    StepWords words;

    @Inject
    PageAnswer answer;

    @Inject
    PageAddress address;

    @Inject
    Texts texts;

    private UUID shown;
    private ProceedingPage page;
    private List<StepOffer> offers;
    private Map<Boolean, List<Link>> links;
    private Optional<ProcessPath> path;

    /** Shows a proceeding on a page about something else, such as a letter in it. */
    public void show(UUID id) {
        shown = id;
    }

    /** Identifier of the proceeding. */
    public UUID getId() {
        return shown == null ? PageMissing.id(address.getId()) : shown;
    }

    /** The proceeding. */
    public ProceedingPage getPage() {
        if (page == null) {
            page = pages.open(getId());
        }
        return page;
    }

    /** The proceeding itself. */
    public Proceeding getProceeding() {
        return getPage().proceeding();
    }

    /** The word of its kind, which names its parts of pages. */
    public String getWord() {
        return getProceeding().kind().word();
    }

    /** Where it stands, in words. */
    public String getState() {
        String state = getPage().state();
        return texts.known("casefile.state." + getProceeding().kind() + "." + state, state);
    }

    /** Whether the reader handles cases. */
    public boolean isHandling() {
        return offers().stream().anyMatch(offer -> isDeclaration(offer) && offer.isAllowed());
    }

    /** Whether the reader has declared that they are impartial, and nothing has come up since. */
    public boolean isDeclared() {
        return offers().stream().noneMatch(StepOffer::isUndeclared);
    }

    private List<StepOffer> offers() {
        if (offers == null || answer.isForm()) {
            // A name may be read in this very request, and asks for a new declaration.
            offers = stepPages.offers(getId());
        }
        return offers;
    }

    /** What can be done in the procedure of its kind, the tasks first. */
    public List<Link> getLinks() {
        return links(false);
    }

    /** What can be done in a proceeding of every kind: notes, documents, moving. */
    public List<Link> getCommonLinks() {
        return links(true);
    }

    private List<Link> links(boolean forEveryKind) {
        if (links == null) {
            links = offers().stream()
                    .filter(ProceedingView::isWithinReach)
                    .map(StepOffer::step)
                    .sorted((one, other) -> Boolean.compare(other.isWork(), one.isWork()))
                    .collect(partitioningBy(
                            step -> step.isForEveryKind() && !step.isWork(), mapping(this::link, toList())));
        }
        return links.get(forEveryKind);
    }

    /** The declaration itself has its own place on the page of the case. */
    private static boolean isWithinReach(StepOffer offer) {
        return !isDeclaration(offer) && offer.step().page().isEmpty() && offer.isWithinReach();
    }

    private static boolean isDeclaration(StepOffer offer) {
        return offer.step().type() == DeclareImpartiality.class;
    }

    private Link link(StepDeclaration<?> step) {
        return new Link(words.own(step, "title"), Route.STEP.path(getId().toString(), step.path()), step.isWork());
    }

    /** Its deadlines, in words. */
    public List<DueDates.DueDate> getDeadlines() {
        return dueDates.of(getPage().deadlines(), getPage().deadlineChanges());
    }

    /** How far its procedure has come; null when it has none. */
    public ProcessPath getPath() {
        if (path == null) {
            String prefix = getWord() + ".process.";
            path = processes.of(
                    getId(),
                    getProceeding().casefileId(),
                    texts.get(prefix + "title", getProceeding().reference()),
                    element -> texts.known(prefix + element, ""));
        }
        return path.orElse(null);
    }

    /** What the reader has just done, in a sentence; null when nothing. */
    public String getDone() {
        String done = address.query("gjort");
        return done == null ? null : texts.known("done." + done, null);
    }
}
