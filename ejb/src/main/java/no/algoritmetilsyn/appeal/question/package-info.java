/** What lawyers ask about an appeal, as one row of text, and what follows. */
package no.algoritmetilsyn.appeal.question;
