package no.algoritmetilsyn.algorithm.web;

import java.time.LocalDate;
import java.util.Map;
import no.algoritmetilsyn.algorithm.RegisterState;
import no.algoritmetilsyn.authority.AuthoritySettings;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.Language;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.platform.web.Workbook;

/**
 * The register as catalogues of open data read it: DCAT-AP-NO in Turtle, a catalogue of two data sets, the register and
 * its history, and the service that gives them.
 *
 * @param base address of the installation, with a slash at the end
 */
record Catalogue(String base, AuthoritySettings authority, RegisterState state) {

    private static final String VOCABULARY = "http://publications.europa.eu/resource/authority/";

    String turtle() {
        return prefixes()
                + catalogue()
                + publisher()
                + contact()
                + dataset(
                        "register",
                        distribution("csv", "algorithms.csv", "CSV", "text/csv")
                                + distribution("jsonl", "algorithms.jsonl", "JSON", "application/x-ndjson")
                                + distribution("xlsx", "algorithms.xlsx", "XLSX", Workbook.TYPE),
                        "<#csv>, <#jsonl>, <#xlsx>")
                + dataset(
                        "history",
                        distribution("historyJsonl", "algorithms-history.jsonl", "JSON", "application/x-ndjson"),
                        "<#historyJsonl>")
                + service();
    }

    private String prefixes() {
        return """
                @base <%sapi/v1/katalog.ttl> .
                @prefix dcat: <http://www.w3.org/ns/dcat#> .
                @prefix dcatap: <http://data.europa.eu/r5r/> .
                @prefix dct: <http://purl.org/dc/terms/> .
                @prefix foaf: <http://xmlns.com/foaf/0.1/> .
                @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

                """
                .formatted(base);
    }

    private String catalogue() {
        return """
                <#catalogue> a dcat:Catalog ;
                  dct:title %s ;
                  dct:description %s ;
                  dct:publisher <#publisher> ;
                  dcat:contactPoint <#contact> ;
                  dct:language %s ;
                  dct:license <%slicence/NLOD_2_0> ;
                  foaf:homepage <%salgoritmer> ;
                  dct:modified %s ;
                  dcat:dataset <#register>, <#history> ;
                  dcat:service <#service> .

                """
                .formatted(
                        texts("algorithm.catalogue.title"),
                        texts("algorithm.catalogue.description"),
                        languages(),
                        VOCABULARY,
                        base,
                        moment());
    }

    private String publisher() {
        return """
                <#publisher> a foaf:Agent ;
                  dct:identifier %s ;
                  foaf:name %s .

                """
                .formatted(literal(authority.organisationNumber()), names());
    }

    private String contact() {
        return """
                <#contact> a vcard:Organization ;
                  vcard:fn %s ;
                  vcard:hasEmail <mailto:%s> ;
                  vcard:hasTelephone <tel:+47%s> ;
                  vcard:hasURL <%skontakt> .

                """
                .formatted(names(), authority.email(), authority.phone().replace(" ", ""), base);
    }

    private String dataset(String name, String distributions, String references) {
        String since = state.since() == null
                ? ""
                : "  dct:temporal [ a dct:PeriodOfTime ; dcat:startDate \"%s\"^^xsd:date ] ;%n"
                        .formatted(LocalDate.ofInstant(state.since(), AuthorityClock.ZONE));
        return """
                <#%s> a dcat:Dataset ;
                  dct:identifier %s ;
                  dct:title %s ;
                  dct:description %s ;
                  dct:publisher <#publisher> ;
                  dcat:contactPoint <#contact> ;
                  dcat:theme <%sdata-theme/GOVE>, <%sdata-theme/TECH> ;
                  dcat:keyword %s ;
                  dct:accessRights <%saccess-right/PUBLIC> ;
                  dct:accrualPeriodicity <%sfrequency/CONT> ;
                  dct:language %s ;
                  dct:spatial <%scountry/NOR> ;
                %s  dcatap:applicableLegislation <http://data.europa.eu/eli/reg/2024/1689/oj> ;
                  dct:modified %s ;
                  dcat:landingPage <%salgoritmer> ;
                  dcat:distribution %s .

                """
                        .formatted(
                                name,
                                literal(base + "#" + name),
                                texts("algorithm.catalogue." + name),
                                texts("algorithm.catalogue." + name + "Description"),
                                VOCABULARY,
                                VOCABULARY,
                                texts("algorithm.catalogue.keyword"),
                                VOCABULARY,
                                VOCABULARY,
                                languages(),
                                VOCABULARY,
                                since,
                                moment(),
                                base,
                                references)
                + distributions;
    }

    private String distribution(String name, String file, String format, String type) {
        return """
                <#%s> a dcat:Distribution ;
                  dct:title %s ;
                  dcat:accessURL <%sapi/v1/%s> ;
                  dcat:downloadURL <%sapi/v1/%s> ;
                  dct:format <%sfile-type/%s> ;
                  dcat:mediaType <https://www.iana.org/assignments/media-types/%s> ;
                  dct:license <%slicence/NLOD_2_0> ;
                  dcatap:availability <http://publications.europa.eu/resource/authority/planned-availability/STABLE> .

                """
                .formatted(name, literal(file), base, file, base, file, VOCABULARY, format, type, VOCABULARY);
    }

    private String service() {
        return """
                <#service> a dcat:DataService ;
                  dct:title %s ;
                  dct:publisher <#publisher> ;
                  dcat:contactPoint <#contact> ;
                  dcat:endpointURL <%sapi/v1> ;
                  dcat:endpointDescription <%sopenapi> ;
                  dct:license <%slicence/NLOD_2_0> ;
                  dcat:servesDataset <#register>, <#history> .
                """
                .formatted(texts("algorithm.catalogue.service"), base, base, VOCABULARY);
    }

    private String moment() {
        return "\"" + state.changedAt() + "\"^^xsd:dateTime";
    }

    private static String languages() {
        return "<%slanguage/NOB>, <%slanguage/NNO>, <%slanguage/ENG>".formatted(VOCABULARY, VOCABULARY, VOCABULARY);
    }

    private String names() {
        return literal(authority.name(Language.NB.locale())) + "@nb, "
                + literal(authority.name(Language.NN.locale())) + "@nn, "
                + literal(authority.name(Language.EN.locale())) + "@en";
    }

    private static String texts(String key) {
        return literal(Texts.text(Language.NB, key)) + "@nb, "
                + literal(Texts.text(Language.NN, key)) + "@nn, "
                + literal(Texts.text(Language.EN, key)) + "@en";
    }

    private static final Map<String, String> ESCAPES =
            Map.of("\\", "\\\\", "\"", "\\\"", "\n", "\\n", "\r", "\\r", "\t", "\\t");

    /** A text in quotes. */
    static String literal(String text) {
        return '"'
                + text.chars()
                        .mapToObj(Character::toString)
                        .map(one -> ESCAPES.getOrDefault(one, one))
                        .collect(java.util.stream.Collectors.joining())
                + '"';
    }
}
