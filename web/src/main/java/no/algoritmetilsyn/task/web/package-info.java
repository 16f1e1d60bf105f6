/** The work list. */
package no.algoritmetilsyn.task.web;
