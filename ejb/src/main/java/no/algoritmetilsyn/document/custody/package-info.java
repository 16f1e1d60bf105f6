/** The custody of files: who got, opened, copied and sent each of them, when, and with which hash. */
package no.algoritmetilsyn.document.custody;
