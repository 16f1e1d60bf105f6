/**
 * A party claims what it has cost to get a decision changed in its favour (sakskostnader, forvaltningsloven § 36; of 2025 § 69): the claim as
 * a proceeding, the ruling of the organ that changed the decision, the appeal of it, and that it is paid.
 */
package no.algoritmetilsyn.costs;
