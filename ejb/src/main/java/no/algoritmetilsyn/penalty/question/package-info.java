/** What lawyers ask about a coercive fine, as one row of text, and what follows. */
package no.algoritmetilsyn.penalty.question;
