package no.algoritmetilsyn.letter.redaction.raster;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Binds parts into one PDF: first those, then the contents, whose numbers are known by then, then the front page. */
final class BookBinder implements Closeable {

    private static final float VERSION = 1.7f;

    private final Book book;
    private final PDDocument bound = new PDDocument(PdfSource.memory().streamCache);
    private final List<PDDocument> sources = new ArrayList<>();
    private final BookText text;

    private BookBinder(Book book) throws IOException {
        this.book = book;
        bound.setVersion(VERSION);
        this.text = new BookText(bound);
    }

    static RasterAnswer answer(byte[] book) throws IOException {
        try (var binder = new BookBinder(Book.read(book))) {
            return RasterAnswer.made(binder.bind());
        }
    }

    private byte[] bind() throws IOException {
        List<PDPage> all = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (BookPart part : book.parts()) {
            List<PDPage> pages = pages(part);
            starts.add(pages.isEmpty() ? -1 : all.size());
            all.addAll(pages);
        }
        List<PDPage> front = text.pages(book.title(), book.front());
        int before = front.size() + text.pagesOf(entries(starts, 0));
        front.addAll(text.contents(book.contents(), entries(starts, before + 1)));
        List<PDPage> ordered = new ArrayList<>(front);
        ordered.addAll(all);
        for (PDPage page : front) {
            if (all.isEmpty()) {
                bound.addPage(page);
            } else {
                bound.getPages().insertBefore(page, all.get(0));
            }
        }
        for (int i = 0; i < ordered.size(); i++) {
            text.number(ordered.get(i), book.title(), i + 1, ordered.size());
        }
        describe(starts, all);
        var out = new ByteArrayOutputStream();
        bound.save(out);
        return out.toByteArray();
    }

    /** @param first number of the page on which the first part begins */
    private List<BookText.Entry> entries(List<Integer> starts, int first) {
        List<BookText.Entry> entries = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            entries.add(new BookText.Entry(book.parts().get(i).caption(), start < 0 ? 0 : first + start));
        }
        return entries;
    }

    private List<PDPage> pages(BookPart part) throws IOException {
        if (part.format() == null) {
            return part.lines().isEmpty() ? List.of() : written(part);
        }
        try {
            return imported(part.ours() ? part.file() : drawnAnew(part));
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return written(book.told(part));
        }
    }

    private List<PDPage> written(BookPart part) throws IOException {
        List<PDPage> pages = text.pages(part.caption(), part.lines());
        pages.forEach(bound::addPage);
        return pages;
    }

    private static byte[] drawnAnew(BookPart part) throws IOException {
        RasterAnswer answer = FileRedactor.answer(RasterJob.making(part.format(), List.of(), true), part.file());
        if (!answer.refused().isEmpty()) {
            throw new IOException("Refused");
        }
        return answer.made();
    }

    private List<PDPage> imported(byte[] pdf) throws IOException {
        PDDocument source = Loader.loadPDF(pdf, "", null, null, PdfSource.memory().streamCache);
        sources.add(source);
        List<PDPage> pages = new ArrayList<>();
        for (PDPage page : source.getPages()) {
            PDPage copy = bound.importPage(page);
            copy.getCOSObject().removeItem(COSName.ANNOTS);
            copy.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
            pages.add(copy);
        }
        return pages;
    }

    private void describe(List<Integer> starts, List<PDPage> pages) {
        var outline = new PDDocumentOutline();
        for (int i = 0; i < starts.size(); i++) {
            if (starts.get(i) >= 0) {
                var item = new PDOutlineItem();
                item.setTitle(book.parts().get(i).caption());
                item.setDestination(pages.get(starts.get(i)));
                outline.addLast(item);
            }
        }
        bound.getDocumentCatalog().setDocumentOutline(outline);
        bound.getDocumentCatalog().setLanguage(book.language());
        bound.getDocumentInformation().setTitle(book.title());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        bound.getDocumentCatalog().setViewerPreferences(preferences);
    }

    @Override
    public void close() throws IOException {
        bound.close();
        for (PDDocument source : sources) {
            source.close();
        }
    }
}
