package no.algoritmetilsyn.inspection.step;

/** What gives a representative of the employees a seat at a visit: a provision of arbeidsmiljøloven, or the consent of the body. */
public enum Seat {
    /** The safety representative looks after the working environment, and is there when it is inspected. */
    AML_6_2,
    /** Information and consultation in larger enterprises. */
    AML_8_1,
    /** Measures of control are discussed with the representatives. */
    AML_9_2,
    CONSENT
}
