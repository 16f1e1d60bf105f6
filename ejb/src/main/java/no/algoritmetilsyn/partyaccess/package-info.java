/** A party asks to see the documents of its case (partsinnsyn): the request, the ruling document by document, what an appeal gives. */
package no.algoritmetilsyn.partyaccess;
