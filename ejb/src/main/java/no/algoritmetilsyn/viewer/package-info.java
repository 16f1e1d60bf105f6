/** Shows the files of a case page by page, and all of a case as one. What a file holds is looked at in a process of its own. */
package no.algoritmetilsyn.viewer;
