/** How much each person has to do: only while a discussion with the employees' representatives about it runs. */
package no.algoritmetilsyn.task.load;
