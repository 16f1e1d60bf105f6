package no.algoritmetilsyn.letter.redaction.raster;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.letter.redaction.raster.RasterRefused.Reason;
import no.algoritmetilsyn.letter.redaction.raster.RasterRefused.Why;

/** Takes words and areas out of a file: first it looks where they are, then it makes the pages anew. */
final class FileRedactor {

    private static final int LONGEST_TEXT = 6_000;

    private final PageSource source;
    private final RasterJob job;
    private final boolean[] found;
    private final boolean[] left;
    private final List<Integer> toLookAt = new ArrayList<>();

    private FileRedactor(PageSource source, RasterJob job) {
        this.source = source;
        this.job = job;
        this.found = new boolean[job.passages().size()];
        this.left = new boolean[job.passages().size()];
    }

    /** Does what is asked for. */
    static RasterAnswer answer(RasterJob job, byte[] file) throws IOException {
        if (job.task() == RasterJob.Task.BIND) {
            return BookBinder.answer(file);
        }
        try (PageSource source = PageSource.of(job.format(), file)) {
            var redactor = new FileRedactor(source, job);
            return switch (job.task()) {
                case READ -> RasterAnswer.read(redactor.read());
                case SHOW -> PageShown.answer(source, job.page());
                case MAKE, BIND -> RasterAnswer.made(redactor.make());
            };
        } catch (RasterRefused refused) {
            return RasterAnswer.refused(refused.reasons());
        }
    }

    private List<PageReading> read() throws IOException {
        List<PageReading> pages = new ArrayList<>();
        for (int number = 1; number <= source.pages(); number++) {
            PageText text = source.text(number, true);
            String read = text.text().strip();
            pages.add(new PageReading(
                    number, read.length() > LONGEST_TEXT ? read.substring(0, LONGEST_TEXT) : read, text.hasPicture()));
        }
        return pages;
    }

    private byte[] make() throws IOException, RasterRefused {
        List<List<Box>> boxes = new ArrayList<>();
        for (int number = 1; number <= source.pages(); number++) {
            boxes.add(boxes(number));
        }
        refuse();
        var painter = new BoxPainter();
        try (var pdf = new RasterPdf()) {
            for (int number = 1; number <= source.pages(); number++) {
                List<Box> hidden = boxes.get(number - 1);
                BufferedImage picture = source.picture(number);
                List<TextLayer.Piece> layer = TextLayer.of(source.text(number, true), picture, hidden);
                painter.paint(picture, hidden);
                pdf.add(picture, source.dots(number), layer);
            }
            return pdf.bytes();
        }
    }

    /** Looks for all passages on a page, in both orders: words that go on in the next column follow each other in one of them. */
    private List<Box> boxes(int number) throws IOException {
        List<PageText> texts = List.of(source.text(number, true), source.text(number, false));
        Dimension size = source.size(number);
        var page = new Rectangle(size);
        List<Box> boxes = new ArrayList<>();
        boolean whole = false;
        for (int i = 0; i < job.passages().size(); i++) {
            RasterPassage passage = job.passages().get(i);
            if (!passage.isOn(number)) {
                continue;
            }
            if (passage.words() == null) {
                Rectangle area = passage.area().on(size.width, size.height);
                found[i] = true;
                whole |= area.equals(page);
                boxes.add(new Box(area, passage));
            } else {
                List<Rectangle> places = new ArrayList<>();
                texts.forEach(text -> places.addAll(text.boxes(passage.words())));
                found[i] |= !places.isEmpty();
                outermost(places).stream()
                        .map(page::intersection)
                        .filter(place -> !place.isEmpty())
                        .forEach(place -> boxes.add(new Box(place, passage)));
            }
        }
        look(texts, boxes);
        if (!whole && (texts.get(0).hasPicture() || texts.get(0).text().isBlank())) {
            toLookAt.add(number);
        }
        return boxes;
    }

    /** The same words are found in both orders: one box hides them. */
    private static List<Rectangle> outermost(List<Rectangle> places) {
        return places.stream()
                .distinct()
                .filter(place -> places.stream().noneMatch(other -> !other.equals(place) && other.contains(place)))
                .toList();
    }

    /** Notices which words can still be read on a page. */
    private void look(List<PageText> texts, List<Box> boxes) {
        List<Rectangle> hidden = boxes.stream().map(Box::place).toList();
        for (int i = 0; i < job.passages().size(); i++) {
            String words = job.passages().get(i).words();
            if (words != null && !left[i]) {
                left[i] = texts.stream().anyMatch(text -> text.holds(words, hidden));
            }
        }
    }

    private void refuse() throws RasterRefused {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < job.passages().size(); i++) {
            RasterPassage passage = job.passages().get(i);
            if (passage.page() > source.pages()) {
                reasons.add(new Reason(Why.NO_SUCH_PAGE, i, String.valueOf(source.pages())));
            } else if (!found[i]) {
                reasons.add(new Reason(Why.NOT_FOUND, i, ""));
            }
        }
        for (int i = 0; reasons.isEmpty() && i < job.passages().size(); i++) {
            if (left[i]) {
                reasons.add(new Reason(Why.LEFT_ELSEWHERE, i, ""));
            }
        }
        if (!job.lookedAt() && !toLookAt.isEmpty()) {
            reasons.add(new Reason(Why.NOT_LOOKED_AT, -1, rows(toLookAt)));
        }
        if (!reasons.isEmpty()) {
            throw new RasterRefused(reasons);
        }
    }

    /** Numbers in words: {@code 1, 3–7}. */
    static String rows(List<Integer> numbers) {
        var out = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            int first = i;
            while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
                i++;
            }
            out.append(out.isEmpty() ? "" : ", ").append(numbers.get(first));
            if (i > first) {
                out.append('–').append(numbers.get(i));
            }
        }
        return out.toString();
    }
}
