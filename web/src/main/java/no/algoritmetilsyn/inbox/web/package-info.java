/** The rooms of bodies and representatives: what they have to read and to answer. */
package no.algoritmetilsyn.inbox.web;
