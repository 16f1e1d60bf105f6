package no.algoritmetilsyn.complaint;

import java.util.Locale;

/**
 * What can be new to somebody who has complained, on the page that shows their complaint. Of each they are told by one mail that says only
 * that there is something to read, if they are told by mail at all.
 */
public enum News {
    /** It has come in. */
    RECEIVED,
    /** Somebody has read it and decided what becomes of it. */
    SORTED,
    /** Something has come in from somebody who has shown the code: the receipt of it (eForvaltningsforskriften § 6). */
    WROTE,
    /** It is withdrawn, by the code or as somebody has said on the telephone. */
    WITHDRAWN,
    /** Their letters go by post from now on, or do not any more. */
    BY_POST,
    /** A letter; the way that it takes tells of it. */
    LETTER,
    /** An appeal body elsewhere has decided an appeal of theirs, and tells them itself what that is. */
    OUTCOME,
    /** Something that the complaint has led to is published. */
    PUBLISHED,
    /** An inspection or an order that the complaint has led to has closed. */
    CLOSED,
    /** It has ended without a letter. */
    ENDED;

    /** Kind of the notice about it. */
    public String notice() {
        return this == LETTER ? "letter.sent" : "complaint." + name().toLowerCase(Locale.ROOT);
    }
}
