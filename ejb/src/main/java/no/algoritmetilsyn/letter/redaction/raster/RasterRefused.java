package no.algoritmetilsyn.letter.redaction.raster;

import java.util.List;

/** Nothing was made, and why. */
public class RasterRefused extends Exception {

    /** Why. */
    public enum Why {
        /** It opens with a password only. */
        ENCRYPTED,
        /** It cannot be read. */
        BROKEN,
        /** It has too many pages, or takes too much memory or time. */
        TOO_LARGE,
        /** Others are at work; it can be tried again. */
        BUSY,
        /** There is no such page. */
        NO_SUCH_PAGE,
        /** The words do not stand there. */
        NOT_FOUND,
        /** The words can still be read elsewhere. */
        LEFT_ELSEWHERE,
        /** Somebody has to look at pages in which there is something that no machine can read. */
        NOT_LOOKED_AT
    }

    /**
     * One thing that is wrong.
     *
     * @param passage number of the passage from 0; -1 where it is the file
     * @param pages numbers of the pages that it is about, in words; empty where it is about none
     */
    public record Reason(Why why, int passage, String pages) {}

    private final transient List<Reason> reasons;

    RasterRefused(List<Reason> reasons) {
        super("Refused: " + reasons.stream().map(Reason::why).toList());
        this.reasons = List.copyOf(reasons);
    }

    RasterRefused(Why why) {
        this(List.of(new Reason(why, -1, "")));
    }

    /** At least one. */
    public List<Reason> reasons() {
        return reasons;
    }
}
