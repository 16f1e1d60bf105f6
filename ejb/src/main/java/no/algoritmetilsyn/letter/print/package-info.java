/** Letters on paper and on a page: templates, fonts, PDF. */
package no.algoritmetilsyn.letter.print;
