package no.algoritmetilsyn.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.authority.Organ;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** After the login nobody is led anywhere but to a page of ours (CWE-601). */
class LoginRedirectTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//eksempel.test/tilsyn/",
                "/\\eksempel.test",
                "https://eksempel.test/tilsyn/",
                "/tilsyn/\nSet-Cookie: a=b",
                "/tilsyn/ ",
                "/finnes-ikke",
                "/logg-inn",
                "/logg-ut",
                "/tilsyn/../../etc"
            })
    void what_is_no_page_of_ours_is_left_out(String address) {
        assertThat(LoginRedirect.local(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tilsyn/", "/tilsyn", "/tilsyn/?mine=1", "/virksomhet/", "/tilsyn/sak/2026-1"})
    void a_page_of_ours_is_kept_with_its_query(String address) {
        assertThat(LoginRedirect.local(address)).contains(address);
    }

    @ParameterizedTest
    @CsvSource({
        "INSPECTOR, /tilsyn/",
        "REGISTRAR, /tilsyn/",
        "ADMINISTRATOR, /tilsyn/drift",
        "BODY, /virksomhet/",
        "CITIZEN, /virksomhet/",
    })
    void everybody_else_goes_to_their_own_page(Role role, String path) {
        var actor = new Actor(UUID.randomUUID(), "Navn", EnumSet.of(role), Set.of(), Organ.FIRST_INSTANCE);
        assertThat(LoginRedirect.of(actor)).isEqualTo(path);
    }

    @Test
    void somebody_without_a_role_is_no_staff() {
        assertThat(LoginRedirect.of(Actor.ANONYMOUS)).isEqualTo("/virksomhet/");
    }
}
