package no.algoritmetilsyn.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.algoritmetilsyn.identity.OrganisationNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses, numbers and dates are read in every form in which people write them, and in no other. */
class TypedValuesTest {

    @ParameterizedTest
    @CsvSource({
        "kari@example.no, kari@example.no",
        "' kari.nordmann+klage@post.example.no ', kari.nordmann+klage@post.example.no",
        "ka\u200Bri@exa\u00ADmple.no\u00A0, kari@example.no",
        "\u200Ekari@example.no\u202C, kari@example.no",
        "o'hara_1@x-y.example, o'hara_1@x-y.example",
        "kari@blåbær.example, kari@xn--blbr-roah.example",
        "kari@bla\u030Abær.example, kari@xn--blbr-roah.example",
    })
    void an_address_is_taken(String typed, String sent) {
        assertThat(EmailAddress.read(typed).map(EmailAddress::written)).contains(sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kari@example.no.",
                "kari@example..no",
                "kari..n@example.no",
                ".kari@example.no",
                "kari.@example.no",
                "pål@example.no",
                "kari@localhost",
                "kari@",
                "@example.no",
                "kari",
                "kari@-example.no",
                "kari@example-.no",
                "kari@exam_ple.no",
                "kari@127.0.0.1",
                "a@b@example.no",
                "kari @example.no",
                "kari@exa\u00A0mple.no",
                "kari@example.no\nBcc: x@example.no",
                "kari@example.no,ola@example.no",
                "\"kari\"@example.no",
                "<kari@example.no>",
                "12345678901234567890123456789012345678901234567890123456789012345@example.no",
                "kari@1234567890123456789012345678901234567890123456789012345678901234.no",
            })
    void what_no_mail_reaches_is_no_address(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
    }

    @Test
    void an_address_has_at_most_254_characters() {
        String long254 = "k@" + "a123456789.".repeat(22) + "example.no";

        assertThat(long254).hasSize(254);
        assertThat(EmailAddress.read(long254)).isPresent();
        assertThat(EmailAddress.read("k" + long254)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "22 22 22 22, 22222222",
        "22.22.22.22, 22222222",
        "+47\u00A022\u00A022\u00A022\u00A022, +4722222222",
        "\u202A+47 22 22 22 22\u202C, +4722222222",
        "(+47) 22-22-22-22, +4722222222",
        "+47\u201322\u201122 22 22, +4722222222",
        "0047 22 22 22 22, 004722222222",
        "02800, 02800",
        "２２２２２２２２, 22222222",
    })
    void a_phone_number_is_taken(String typed, String dialled) {
        assertThat(PhoneNumber.read(typed).map(PhoneNumber::dialled)).contains(dialled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1234", "+", "tlf 22222222", "22222222 x", "22+222222", "1234567890123456", "22222222\u0627"
            })
    void anything_else_is_no_phone_number(String typed) {
        assertThat(PhoneNumber.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "974760673",
                "974 760 673",
                "974\u00A0760\u00A0673",
                "974.760.673",
                "974-760-673",
                "974\u2011760\u2013673",
                "\u200B974760673\uFEFF",
                "NO 974 760 673 MVA",
                "９７４７６０６７３",
            })
    void an_organisation_number_is_read(String typed) {
        assertThat(OrganisationNumber.read(typed).map(OrganisationNumber::value))
                .contains("974760673");
    }

    @ParameterizedTest
    @ValueSource(strings = {"974760674", "97476067", "9747606730", "MVA", "NOMVA", "NO", "97476O673", ""})
    void anything_else_is_no_organisation_number(String typed) {
        assertThat(OrganisationNumber.read(typed)).isEmpty();
        assertThat(OrganisationNumber.tidy(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17. mai 2026",
                "17.\u00A0mai\u00A02026",
                "17.5.2026",
                "17.05.26",
                "17/5-2026",
                "2026-05-17",
                "2026\u201105\u201117",
                "17 May 2026",
                "17.mai 2026",
                "17\u200B. mai, 2026",
            })
    void a_date_is_read(String typed) {
        assertThat(TypedDate.read(typed)).contains(LocalDate.of(2026, 5, 17));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "17",
                "mai 2026",
                "31.2.2026",
                "17.13.2026",
                "17.5.2026 10",
                "17. x 2026",
                "0.0.0",
                "99999999999.1.1"
            })
    void anything_else_is_no_date(String typed) {
        assertThat(TypedDate.read(typed)).isEmpty();
    }
}
