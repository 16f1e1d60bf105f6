package no.algoritmetilsyn.identity;

import no.algoritmetilsyn.text.CleanText;

/**
 * How a person can be reached, as it lies in the vault.
 *
 * @param name never empty
 * @param email or null
 * @param phone or null
 * @param address postal address, or null
 */
public record Contact(String name, String email, String phone, String address) {

    /** What was left empty is not there, in whichever form it was left so. */
    public Contact {
        email = given(email);
        phone = given(phone);
        address = given(address);
    }

    private static String given(String text) {
        return CleanText.isMissing(text) ? null : text;
    }

    /** Says nothing about the person, so that no log and no exception can. */
    @Override
    public String toString() {
        return "Contact[…]";
    }
}
