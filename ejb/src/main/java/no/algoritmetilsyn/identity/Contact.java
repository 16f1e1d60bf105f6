package no.algoritmetilsyn.identity;

/**
 * How a person can be reached, as it lies in the vault.
 *
 * @param name never empty
 * @param email or null
 * @param phone or null
 * @param address postal address, or null
 */
public record Contact(String name, String email, String phone, String address) {

    /** Says nothing about the person, so that no log and no exception can. */
    @Override
    public String toString() {
        return "Contact[…]";
    }
}
