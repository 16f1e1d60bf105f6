/** What the system keeps about a member of staff, for the member alone. */
package no.algoritmetilsyn.owndata;
