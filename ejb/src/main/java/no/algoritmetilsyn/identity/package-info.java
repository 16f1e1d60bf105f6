/** Who people and organisations are: the vault of protected identities, accounts, and who speaks for whom. */
package no.algoritmetilsyn.identity;
