package no.algoritmetilsyn.audit;

/** What can happen at the login and to those who ask for what they may not have. */
public enum AccessEvent {
    /** Somebody has logged in; in the API, once for each five minutes in which they send the same credentials. */
    LOGIN,
    /** The name or the password was wrong, or the account is closed. */
    LOGIN_FAILED,
    /** Refused without looking, after too many wrong ones. */
    LOGIN_BLOCKED,
    /** Sent away for some seconds, since others were before them; nothing was looked at. */
    LOGIN_BUSY,
    /** Somebody has ended their session. */
    LOGOUT,
    /** Somebody was refused something by the table of rights. */
    ACCESS_REFUSED,
    /** Law, or the state of the proceeding, has forbidden a step that somebody has the right to. */
    STEP_REFUSED;
}
