/** What a coercive fine (tvangsmulkt) has come to on a day: a pure function of its terms and of dated facts. */
package no.algoritmetilsyn.penalty.accrual;
