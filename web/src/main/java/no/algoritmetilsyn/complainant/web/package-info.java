/** What complainants see of their complaint and say about it, and who they are to those who may know. */
package no.algoritmetilsyn.complainant.web;
