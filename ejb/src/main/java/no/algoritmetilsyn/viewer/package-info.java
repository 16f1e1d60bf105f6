/** Shows the files of a case page by page, for those who write beside them. What a file holds is looked at in a process of its own. */
package no.algoritmetilsyn.viewer;
