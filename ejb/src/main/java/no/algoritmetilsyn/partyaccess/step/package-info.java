/** What is asked and ruled about the documents that a party wants to see. */
package no.algoritmetilsyn.partyaccess.step;
