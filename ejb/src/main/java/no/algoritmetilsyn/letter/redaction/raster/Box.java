package no.algoritmetilsyn.letter.redaction.raster;

import java.awt.Rectangle;

/**
 * A box that hides something on a page.
 *
 * @param place in dots of the picture
 * @param passage what it is there for
 */
record Box(Rectangle place, RasterPassage passage) {}
