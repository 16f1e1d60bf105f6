package no.algoritmetilsyn.letter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.casefile.web.ProceedingView;
import no.algoritmetilsyn.letter.desk.ApproveLetter;
import no.algoritmetilsyn.letter.desk.DiscardLetter;
import no.algoritmetilsyn.letter.desk.LetterPage;
import no.algoritmetilsyn.letter.desk.LetterPages;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.desk.Phrase;
import no.algoritmetilsyn.letter.desk.SendBackLetter;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.desk.SubmitLetter;
import no.algoritmetilsyn.letter.desk.WriteLetter.Enclosure;
import no.algoritmetilsyn.letter.desk.WriteLetter.WrittenBlock;
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

    private static final String BLOCK = "block-";
    private static final String AFTER = "after-";

    @Inject
    LetterPages pages;

    @Inject
    LetterAttempt attempt;

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

    /** What stands in a block: what was typed into the form that was just sent, else what is stored. */
    public String text(Block block) {
        String typed = parameter(BLOCK + block.id());
        return typed == null ? String.join("\n", block.lines()) : typed;
    }

    /** What was typed into the place for one more paragraph. */
    public String more(Block block) {
        String typed = parameter(AFTER + block.id());
        return typed == null ? "" : typed;
    }

    /** Sentences that are often needed in a block. */
    public List<Phrase> phrases(Block block) {
        return getPage().phrases().stream()
                .filter(phrase -> phrase.block().equals(block.id()))
                .toList();
    }

    /** Rows of the field of a block. */
    public int rows(Block block) {
        return Math.max(3, Math.min(14, text(block).length() / 70 + 2));
    }

    /** What a block is called. */
    public String label(Block block) {
        return block.label().isEmpty() ? texts.get("letter.page.ownBlock") : block.label();
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
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
        if (write() && take(new SubmitLetter(getLetter().id()))) {
            done("LETTER_SUBMITTED");
        }
    }

    /** Signs what was read. */
    public void approve() {
        String hash = parameter("hash");
        if (take(new ApproveLetter(getLetter().id(), hash == null || hash.isBlank() ? "-" : hash))) {
            done("LETTER_APPROVED");
        }
    }

    /** Makes it a draft again, with remarks. */
    public void sendBack() {
        String remarks = parameter("remarks");
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

    private boolean write() {
        List<WrittenBlock> blocks = new ArrayList<>();
        for (Block block : getBlocks()) {
            String typed = parameter(BLOCK + block.id());
            if (typed != null && block.use().isOpen()) {
                blocks.add(new WrittenBlock(block.id(), null, typed));
            }
            String more = parameter(AFTER + block.id());
            if (more != null && !more.isBlank()) {
                blocks.add(new WrittenBlock(null, block.id(), more));
            }
        }
        return attempt.write(getPage().proceeding().id(), getLetter().id(), parameter("version"), blocks, enclosures());
    }

    private List<Enclosure> enclosures() {
        Map<String, String[]> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        Set<String> ids = new HashSet<>(List.of(sent.getOrDefault("enclosures", new String[0])));
        return getPage().files().stream()
                .filter(file -> ids.contains(file.variantId().toString()))
                .map(file -> new Enclosure(file.variantId()))
                .toList();
    }

    private boolean take(Record step) {
        return attempt.take(getPage().proceeding().id(), step);
    }

    private void done(String what) {
        UUID id = getLetter().id();
        answer.leadTo(Route.LETTER.path(id.toString()) + "?gjort=" + what);
    }
}
