/** Norwegian words: which there are, and where a compound is put together. */
package no.algoritmetilsyn.search.lexicon;
