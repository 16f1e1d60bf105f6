/** The page on which a member of staff sees what the system keeps about them, and the file to take it along. */
package no.algoritmetilsyn.owndata.web;
