/** What a file tells beyond its content: who made it, where, when and with what; and how it is taken out. */
package no.algoritmetilsyn.document.metadata;
