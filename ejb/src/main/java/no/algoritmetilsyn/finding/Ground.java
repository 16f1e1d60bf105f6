package no.algoritmetilsyn.finding;

/** Grounds of discrimination (likestillings- og diskrimineringsloven § 6; the last two: arbeidsmiljøloven § 13-1). */
public enum Ground {
    SEX,
    PREGNANCY,
    PARENTAL_LEAVE,
    CARE,
    ETHNICITY,
    RELIGION,
    BELIEF,
    DISABILITY,
    SEXUAL_ORIENTATION,
    GENDER_IDENTITY,
    GENDER_EXPRESSION,
    AGE,
    /** Several of them together. */
    COMBINED,
    POLITICAL_VIEW,
    UNION_MEMBERSHIP
}
