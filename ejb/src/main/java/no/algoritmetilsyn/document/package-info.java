/** Files that belong to cases: checked by their content when they come in, kept in variants, streamed in and out. */
package no.algoritmetilsyn.document;
