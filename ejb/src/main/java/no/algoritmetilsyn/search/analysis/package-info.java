/** Norwegian text made into terms: spelling, inflection, compounds, other words for the same. */
package no.algoritmetilsyn.search.analysis;
