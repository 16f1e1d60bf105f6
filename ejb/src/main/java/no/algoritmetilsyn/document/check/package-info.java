/** What a file from outside must be like to be taken in, found out from its bytes and never from what is said of it. */
package no.algoritmetilsyn.document.check;
