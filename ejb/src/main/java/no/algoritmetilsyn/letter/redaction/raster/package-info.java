/**
 * Files from outside without some of their words: every page as a picture, with what can still be read behind it. The work is done in
 * a process of its own, under a limit of memory and time; {@link no.algoritmetilsyn.letter.redaction.raster.RasterProcess} starts it.
 */
package no.algoritmetilsyn.letter.redaction.raster;
