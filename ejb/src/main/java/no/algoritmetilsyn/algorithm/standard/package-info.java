/** The standard of the register: its fields, from one file that form, check, interface, import, export and search read. */
package no.algoritmetilsyn.algorithm.standard;
