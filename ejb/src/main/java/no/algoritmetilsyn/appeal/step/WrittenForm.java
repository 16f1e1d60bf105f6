package no.algoritmetilsyn.appeal.step;

/** The form of Norwegian in which an appellant is written to (språklova §§ 11 and 15). */
public enum WrittenForm {
    NB,
    NN
}
