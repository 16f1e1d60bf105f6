package no.algoritmetilsyn.letter.redaction.raster;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.letter.redaction.raster.RasterRefused.Reason;
import no.algoritmetilsyn.letter.redaction.raster.RasterRefused.Why;

/**
 * What the process answers.
 *
 * @param refused why nothing was made; empty when something was
 * @param pages what can be read
 * @param made what was made or drawn; empty when only read
 * @param count how many pages the file has, where one of them is shown; else 0
 */
record RasterAnswer(List<Reason> refused, List<PageReading> pages, byte[] made, int count) {

    static final int MOST_BYTES = 64 << 20;
    private static final int MOST_ROWS = 2_000;

    static RasterAnswer refused(List<Reason> reasons) {
        return new RasterAnswer(reasons, List.of(), new byte[0], 0);
    }

    static RasterAnswer read(List<PageReading> pages) {
        return new RasterAnswer(List.of(), pages, new byte[0], 0);
    }

    static RasterAnswer made(byte[] pdf) {
        return new RasterAnswer(List.of(), List.of(), pdf, 0);
    }

    static RasterAnswer shown(PageReading page, byte[] picture, int count) {
        return new RasterAnswer(List.of(), List.of(page), picture, count);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(refused.size());
        for (Reason reason : refused) {
            out.writeInt(reason.why().ordinal());
            out.writeInt(reason.passage());
            RasterJob.text(out, reason.pages());
        }
        out.writeInt(pages.size());
        for (PageReading page : pages) {
            out.writeInt(page.number());
            RasterJob.text(out, page.text());
            out.writeBoolean(page.seen());
        }
        out.writeInt(count);
        out.writeInt(made.length);
        out.write(made);
    }

    static RasterAnswer read(DataInputStream in) throws IOException {
        int reasons = RasterJob.bounded(in.readInt(), MOST_ROWS);
        List<Reason> refused = new ArrayList<>();
        for (int i = 0; i < reasons; i++) {
            Why why = Why.values()[RasterJob.bounded(in.readInt(), Why.values().length - 1)];
            refused.add(new Reason(why, in.readInt(), RasterJob.text(in)));
        }
        int count = RasterJob.bounded(in.readInt(), MOST_ROWS);
        List<PageReading> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pages.add(new PageReading(in.readInt(), RasterJob.text(in), in.readBoolean()));
        }
        int all = RasterJob.bounded(in.readInt(), MOST_ROWS);
        byte[] made = in.readNBytes(RasterJob.bounded(in.readInt(), MOST_BYTES));
        return new RasterAnswer(refused, pages, made, all);
    }
}
