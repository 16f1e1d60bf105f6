package no.algoritmetilsyn.letter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.casefile.web.ProceedingView;
import no.algoritmetilsyn.letter.desk.ApproveLetter;
import no.algoritmetilsyn.letter.desk.DiscardLetter;
import no.algoritmetilsyn.letter.desk.LetterPage;
import no.algoritmetilsyn.letter.desk.LetterPages;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.desk.SendBackLetter;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import no.algoritmetilsyn.letter.phrase.Phrase;
import no.algoritmetilsyn.letter.text.Block;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;

/**
 * The page of a letter: its blocks to write in beside what it answers, what it looks like, what has changed, and what can be done
 * with it. What is typed is in the form until it is saved; another who has saved meanwhile is told of, and nothing is written over.
 */
@Named
@RequestScoped
public class LetterDesk {

    /** So long after somebody else has saved, they may still be at work. */
    private static final Duration AT_WORK = Duration.ofMinutes(10);

    @Inject
    LetterPages pages;

    @Inject
    LetterAttempt attempt;

    @Inject
    LetterForm form;

    @Inject
    UnsavedLetter unsaved;

    @Inject
    ProceedingView proceedingView;

    @Inject
    Access access;

    @Inject
    PageAddress address;

    @Inject
    PageAnswer answer;

    @Inject
    Texts texts;

    @Inject
    AuthorityClock clock;

    private LetterPage page;

    /** Before the page is shown: 404 when there is no such letter, or it is not the reader's business. */
    public void open() {
        getPage();
    }

    /** The letter with all that its page shows. */
    public LetterPage getPage() {
        if (page == null) {
            page = pages.open(PageMissing.id(address.getId()));
            proceedingView.show(page.proceeding().id());
        }
        return page;
    }

    /** What the letter is about, beside it. */
    public String getFacts() {
        return "/WEB-INF/part/facts/" + getPage().proceeding().kind().word() + ".xhtml";
    }

    /** The letter. */
    public OutgoingLetter getLetter() {
        return getPage().letter();
    }

    /** Its blocks in the order in which they are read. */
    public List<Block> getBlocks() {
        return getPage().snapshot().text().blocks();
    }

    /** Sentences that are often needed in a block. */
    public List<Phrase> phrases(Block block) {
        return getPage().phrases().stream()
                .filter(phrase -> phrase.block().equals(block.id()))
                .toList();
    }

    /** Whether a file goes with the letter. */
    public boolean isEnclosed(String sha256) {
        return getPage().snapshot().attachments().stream()
                .anyMatch(attachment -> attachment.sha256().equals(sha256));
    }

    /** Who else has saved a short while ago; null when nobody has. */
    public String getOtherWriter() {
        OutgoingLetter letter = getLetter();
        boolean other = !letter.changedBy().equals(access.actor().id());
        boolean recent = letter.changedAt().isAfter(clock.instant().minus(AT_WORK));
        return other && recent ? getPage().names().get(letter.changedBy()) : null;
    }

    /** Why it cannot be submitted as it is, a sentence each. */
    public List<String> getMissing() {
        return getPage().missing() == null
                ? List.of()
                : getPage()
                        .missing()
                        .sentences(LetterLanguage.of(texts.getLanguage().tag()));
    }

    /** What was just done, in a sentence; null when nothing. */
    public String getDone() {
        String done = address.query("gjort");
        return done == null ? null : texts.known("done." + done, null);
    }

    /** Saves what was typed. */
    public void save() {
        if (write()) {
            done("LETTER_WRITTEN");
        }
    }

    /** Saves what was typed and submits it. */
    public void submit() {
        if (!write()) {
            return;
        }
        if (take(new SubmitLetter(getLetter().id()))) {
            done("LETTER_SUBMITTED");
        } else {
            // What was typed is saved all the same: who goes on from this page goes on from that version.
            page = null;
        }
    }

    /** Signs what was read. */
    public void approve() {
        String hash = LetterForm.parameter("hash");
        if (take(new ApproveLetter(getLetter().id(), hash == null || hash.isBlank() ? "-" : hash))) {
            done("LETTER_APPROVED");
        }
    }

    /** Makes it a draft again, with remarks. */
    public void sendBack() {
        String remarks = LetterForm.parameter("remarks");
        if (attempt.isGiven("remarks", remarks)
                && take(new SendBackLetter(getLetter().id(), remarks))) {
            done("LETTER_SENT_BACK");
        }
    }

    /** Sends it. */
    public void send() {
        if (take(new SendLetter(getLetter().id()))) {
            done("LETTER_SENT");
        }
    }

    /** Lets it go. */
    public void discard() {
        if (take(new DiscardLetter(getLetter().id()))) {
            done("LETTER_DISCARDED");
        }
    }

    /** Saves what was typed and brings the draft to the newer version of its template that was read. */
    public void takeTemplate() {
        Integer template = LetterAttempt.number(LetterForm.parameter("template"));
        if (template != null && write(template)) {
            done("LETTER_WRITTEN");
        }
    }

    private boolean write() {
        return write(null);
    }

    private boolean write(Integer template) {
        LetterPage read = getPage();
        if (attempt.write(read, LetterForm.parameter("version"), form.blocks(read), form.enclosures(read), template)) {
            unsaved.close();
            return true;
        }
        unsaved.keep();
        return false;
    }

    private boolean take(Record step) {
        return attempt.take(getPage().proceeding().id(), step);
    }

    private void done(String what) {
        UUID id = getLetter().id();
        answer.leadTo(Route.LETTER.path(id.toString()) + "?gjort=" + what);
    }
}
