/** The themes of inspections: versioned lists of what is looked for, one file a theme, and what the law lets follow from it. */
package no.algoritmetilsyn.inspection.theme;
