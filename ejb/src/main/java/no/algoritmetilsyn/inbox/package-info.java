/** What those outside the authority have to read and to answer: bodies, and representatives of employees. */
package no.algoritmetilsyn.inbox;
