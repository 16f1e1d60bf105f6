/** Half-filled forms, kept so that nothing typed is lost. */
package no.algoritmetilsyn.draft;
