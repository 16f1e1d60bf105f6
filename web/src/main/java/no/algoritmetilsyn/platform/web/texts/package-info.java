/** The words of the pages: a file for each feature and language, read as one bundle. */
package no.algoritmetilsyn.platform.web.texts;
