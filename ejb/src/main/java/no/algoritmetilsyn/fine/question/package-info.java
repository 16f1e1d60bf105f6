/** What lawyers ask about an administrative fine, as one row of text, and what follows. */
package no.algoritmetilsyn.fine.question;
