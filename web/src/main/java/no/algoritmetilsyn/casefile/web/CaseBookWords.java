package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.casefile.CasePage;
import no.algoritmetilsyn.casefile.CasePages;
import no.algoritmetilsyn.casefile.PartyRow;
import no.algoritmetilsyn.casefile.ProceedingPages;
import no.algoritmetilsyn.casefile.ProceedingRow;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.web.FileWords;
import no.algoritmetilsyn.letter.redaction.raster.Book;
import no.algoritmetilsyn.letter.redaction.raster.BookPart;
import no.algoritmetilsyn.letter.redaction.raster.RasterFormat;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.platform.web.TimelineEntry;
import no.algoritmetilsyn.viewer.CaseBinding;
import no.algoritmetilsyn.viewer.CaseBooks;

/** A whole case as it is bound: what the front page says, the facts, and the papers with their numbers. */
@RequestScoped
public class CaseBookWords {

    /** More than this together is not read into memory; what comes after it is named with its hash. */
    private static final long MOST_BYTES = 30L << 20;

    @Inject
    CasePages cases;

    @Inject
    ProceedingPages proceedings;

    @Inject
    CaseBooks books;

    @Inject
    CaseBinding binding;

    @Inject
    DueDates dueDates;

    @Inject
    FileWords fileWords;

    @Inject
    Texts texts;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    private long bytes;
    private int leftOut;

    /** The case, for somebody who may see it; each file that is in it counts as read by them. */
    public Book of(UUID casefileId) {
        CasePage page = cases.open(casefileId);
        List<BookPart> parts = new ArrayList<>();
        parts.add(BookPart.text(texts.get("viewer.book.facts"), facts(page)));
        List<CaseBooks.Paper> papers = books.papers(casefileId);
        papers.forEach(paper -> parts.add(part(paper)));
        long files = papers.stream().filter(paper -> paper.file() != null).count();
        List<String> front = List.of(
                page.casefile().titleInternal(),
                texts.get("casefile.case.opened", texts.date(page.casefile().openedOn())),
                page.casefile().closedOn() == null
                        ? texts.of("casefile.status", page.casefile().status())
                        : texts.get(
                                "casefile.case.closed",
                                texts.date(page.casefile().closedOn())),
                "",
                texts.get(
                        "viewer.book.made",
                        texts.moment(clock.instant()),
                        access.actor().name()),
                texts.get("viewer.book.count", files, leftOut),
                texts.get("viewer.book.internal"));
        return new Book(
                texts.get("viewer.book.title", page.casefile().number()),
                texts.getLanguage().tag(),
                front,
                texts.get("viewer.book.contents"),
                texts.get("viewer.book.unread"),
                parts);
    }

    private BookPart part(CaseBooks.Paper paper) {
        StoredFile file = paper.file();
        String entry = paper.entry() == null
                ? texts.get("viewer.book.other", texts.day(file.createdAt()))
                : texts.get(
                        "viewer.book.entry",
                        paper.entry().number(),
                        texts.date(paper.entry().documentDate()),
                        paper.entry().title());
        if (file == null) {
            return BookPart.leftOut(texts.get("viewer.book.noFile", entry));
        }
        String caption = entry + " – " + file.fileName();
        if (!file.scanState().mayBeOpened()) {
            leftOut++;
            return BookPart.leftOut(texts.get("viewer.book.infected", caption));
        }
        List<String> about = List.of(
                file.fileName(),
                texts.get("casefile.case.file", fileWords.type(file), fileWords.size(file.size())),
                texts.get("document.file.sha256", file.sha256()));
        RasterFormat format = RasterFormat.ofMediaType(file.mediaType()).orElse(null);
        if (format == null || bytes + file.size() > MOST_BYTES) {
            leftOut++;
            String why = texts.get(format == null ? "viewer.book.otherFormat" : "viewer.book.tooMuch");
            return BookPart.text(
                    caption, Stream.concat(about.stream(), Stream.of(why)).toList());
        }
        bytes += file.size();
        return new BookPart(caption, about, format, file.isOurs() && format == RasterFormat.PDF, binding.read(file));
    }

    private List<String> facts(CasePage page) {
        List<String> facts = new ArrayList<>();
        facts.add(texts.get("casefile.case.proceedings"));
        for (ProceedingRow row : proceedings.of(page.casefile().id())) {
            facts.add("– "
                    + texts.of("casefile.proceedingKind", row.proceeding().kind()) + " "
                    + row.proceeding().reference() + ": "
                    + texts.about(
                            row.proceeding().matter().organisation(),
                            row.proceeding().matter().title())
                    + ". "
                    + texts.known("casefile.state." + row.proceeding().kind() + "." + row.state(), row.state()));
        }
        head(facts, "casefile.case.parties");
        page.parties().forEach(party -> facts.add("– " + party(party)));
        head(facts, "casefile.case.deadlines");
        dueDates.of(page.deadlines(), page.deadlineChanges()).forEach(due -> {
            facts.add("– " + due.caption() + (due.due() == null ? "" : ": " + texts.date(due.due()))
                    + (due.settled() == null ? "" : " (" + due.settled() + ")"));
            due.reasons().forEach(reason -> facts.add("   " + reason));
        });
        head(facts, "casefile.case.timeline");
        var timeline = new Timeline(page, texts);
        for (TimelineEntry entry : timeline.tell(timeline.done())) {
            facts.add("– " + texts.moment(entry.moment()) + " " + entry.title()
                    + (entry.detail() == null ? "" : ": " + entry.detail()));
        }
        return facts;
    }

    private void head(List<String> facts, String key) {
        facts.add("");
        facts.add(texts.get(key));
    }

    private String party(PartyRow party) {
        String legal = party.party() == null ? "unknown" : party.party() ? "yes" : "no";
        return texts.of("casefile.capacity", party.capacity())
                + (party.organisation() == null ? "" : " " + party.organisation())
                + ": " + texts.get("casefile.party." + legal);
    }
}
