package no.algoritmetilsyn.order;

/** Where an order stands. */
public enum OrderState {
    /** The body has to fulfil it. */
    RUNNING,
    /** What the body has answered is verified. */
    ANSWERED,
    /** No point is open; the body has to be told. */
    SETTLED,
    /** The body knows that it is fulfilled. */
    FULFILLED,
    /** It was ended before that, for a reason. */
    CLOSED
}
