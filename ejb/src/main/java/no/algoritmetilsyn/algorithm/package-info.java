/** The register of algorithms: the system somebody makes and the use somebody else makes of it. */
package no.algoritmetilsyn.algorithm;
