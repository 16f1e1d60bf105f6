package no.algoritmetilsyn.inbox.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.PartyPages;
import no.algoritmetilsyn.casefile.PartyRecord;
import no.algoritmetilsyn.casefile.step.StepOffer;
import no.algoritmetilsyn.casefile.step.StepPages;
import no.algoritmetilsyn.casefile.web.StepWords;
import no.algoritmetilsyn.inbox.Inbox;
import no.algoritmetilsyn.inbox.InboxFiles;
import no.algoritmetilsyn.inbox.InboxLetter;
import no.algoritmetilsyn.inbox.InboxLetters;
import no.algoritmetilsyn.inbox.InboxReceipt;
import no.algoritmetilsyn.inbox.InboxReceipts;
import no.algoritmetilsyn.inbox.InboxRow;
import no.algoritmetilsyn.inbox.ReleasedFile;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;

/** A proceeding, for those who speak for the organisation that it is directed at. */
@Named
@RequestScoped
public class InboxProceedingView {

    @Inject
    PageAddress address;

    @Inject
    PageAnswer answer;

    @Inject
    Access access;

    @Inject
    Inbox inbox;

    @Inject
    InboxFiles inboxFiles;

    @Inject
    InboxLetters inboxLetters;

    @Inject
    InboxReceipts inboxReceipts;

    @Inject
    PartyPages parties;

    @Inject
    StepPages steps;

    @Inject
    StepWords words;

    @Inject
    Texts texts;

    private InboxRow row;
    private List<ReleasedFile> files;
    private List<InboxLetter> letters;
    private List<StepOffer> offers;
    private PartyRecord told;
    private List<InboxReceipt> receipts;

    /** Its identifier. */
    public UUID getId() {
        return PageMissing.id(address.getId());
    }

    /** Leads those who speak for employees on to what is released to them. */
    public void open() {
        if (access.may(Act.PROCEEDING_READ_RELEASED, null, getId())
                && !access.may(Act.PROCEEDING_READ_OWN, null, getId())) {
            answer.leadTo(Route.RELEASED.path(getId().toString())
                    + (answer.done().isEmpty() ? "" : "?gjort=" + answer.done()));
        }
    }

    /** The files that are shown to the organisation, but for letters. */
    public List<ReleasedFile> getFiles() {
        if (files == null) {
            files = inboxFiles.of(getId());
        }
        return files;
    }

    /** What is asked. */
    public InboxRow getRow() {
        if (row == null) {
            row = inbox.row(getId());
        }
        return row;
    }

    /** The letters that were sent, newest first. */
    public List<InboxLetter> getLetters() {
        if (letters == null) {
            letters = inboxLetters.of(getRow().proceeding());
        }
        return letters;
    }

    /** What the organisation was told thing by thing, and what it has said. */
    public PartyRecord getTold() {
        if (told == null) {
            told = parties.record(getRow().proceeding());
        }
        return told;
    }

    /** What has come in from it, newest first. */
    public List<InboxReceipt> getReceipts() {
        if (receipts == null) {
            receipts = inboxReceipts.of(getRow().proceeding());
        }
        return receipts;
    }

    /** A constant of a feature in words; null for none. */
    public String word(PartyRecord.Word word) {
        return word == null ? null : texts.of(word.prefix(), word.value());
    }

    /** What this kind of proceeding asks for, rather than what several kinds have. */
    private boolean isOwn(StepOffer offer) {
        return offer.step().prefix().startsWith(getRow().proceeding().kind().word() + ".");
    }

    /** Whether we wait for a step: the first one that answers what is asked. */
    public boolean isAsked(StepOffer offer) {
        return getRow().isWaiting()
                && offer.isAllowed()
                && isOwn(offer)
                && offer.equals(getOffers().get(0));
    }

    /** What the organisation can do: what can be done now first, and of that what is asked. */
    public List<StepOffer> getOffers() {
        if (offers == null) {
            offers = steps.offers(getId()).stream()
                    .sorted(Comparator.comparing((StepOffer offer) -> !offer.isAllowed())
                            .thenComparing(offer -> !isOwn(offer))
                            .thenComparing(offer -> offer.step().prefix().startsWith("casefile.")))
                    .toList();
        }
        return offers;
    }

    /** Address of the page of a step, below the context path. */
    public String address(StepOffer offer) {
        return Route.PARTY_STEP.path(getId().toString(), offer.step().path());
    }

    /** What a step is called. */
    public String title(StepOffer offer) {
        return words.own(offer.step(), "title");
    }

    /** Why a step cannot be taken now. */
    public String refusal(StepOffer offer) {
        return words.refusal(offer.step(), offer.refusedBy());
    }

    /** What was just done, in a sentence; null when nothing was. */
    public String getDone() {
        return texts.known("inbox.done." + answer.done(), null);
    }

    /** View of what the feature shows beside; null when it shows nothing. */
    public String getPart() throws MalformedURLException {
        String part = "/WEB-INF/part/party/" + getRow().proceeding().kind().word() + ".xhtml";
        return FacesContext.getCurrentInstance().getExternalContext().getResource(part) == null ? null : part;
    }
}
