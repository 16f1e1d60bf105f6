package no.algoritmetilsyn.algorithm.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.algoritmetilsyn.algorithm.intake.file.ImportFormat;
import no.algoritmetilsyn.operation.RegisterRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * An overview of invented bodies that was published five times, with all that happens to such a table: cells that change,
 * rows that get other numbers, move, go missing and come back, and two that share owner and title.
 */
class OverviewSeriesTest {

    private static final String HEADER = "ID,Prosjekteier,Prosjekttittel,Departement,Beskrivelse av prosjekt,"
            + "Formål med prosjekt,Prosjektstart,Status,Type data,Datakilde,Klassifisering\n";

    private record Edition(String date, String rows) {}

    private static final List<Edition> EDITIONS = List.of(
            new Edition(
                    "2021-03-01",
                    """
                    1,Snøfjell kommune,Brøyteruter,,Lager ruter for brøyting.,Kortere vei,2020,Pilot,Veidata,Kommunen,
                    2,Snøfjell kommune,Gatelys,,Slukker lys om natten.,,,Planlagt,,,
                    3,Prøvevik kommune,Barnehageplass,,Rangerer søknader.,Rettferdig fordeling,2019,I bruk,Søknader,,
                    4,Prøvevik kommune,Spørsmål og svar,,Svarer på nettsiden.,,2020,Pilot,,,
                    5,Prøvevik kommune,Spørsmål og svar,,Svarer på telefonen.,,2021,Pilot,,,
                    6,Prøvedirektoratet,Utvalg til kontroll,Prøvedepartementet,"Velger ut, for hånd.",,2018,I bruk,,,
                    7,Prøvedirektoratet,Gjenkjenning av skilt,Prøvedepartementet,Leser skilt.,,,Pilot,Bilder,,
                    8,Havly fylke,Bussruter,,Varsler forsinkelser.,,2020,I bruk,,,
                    """),
            new Edition(
                    "2021-09-15",
                    """
                    1,Snøfjell kommune,Brøyteruter,,Lager og endrer ruter for brøyting.,Kortere vei,2020,I bruk,Veidata,Kommunen,
                    2,Snøfjell kommune,Gatelys,,Slukker lys om natten.,Spare strøm,,Planlagt,,,
                    3,Prøvevik kommune,Barnehageplass,,Rangerer søknader.,Rettferdig fordeling,2019,I bruk,Søknader,,
                    4,Prøvevik kommune,Spørsmål og svar,,Svarer på nettsiden.,,2020,Pilot,,,
                    5,Prøvevik kommune,Spørsmål og svar,,Svarer på telefonen.,,2021,Pilot,,,
                    6,Prøvedirektoratet,Utvalg til kontroll,Prøvedepartementet,"Velger ut, for hånd.",,2018,I bruk,,,
                    7,Prøvedirektoratet,Gjenkjenning av skilt,,Leser skilt.,,,Pilot,,,
                    8,Havly fylke,Bussruter,,Varsler forsinkelser.,,2020,I bruk,,,
                    """),
            // Nothing but numbers, and one row that was moved to the top.
            new Edition(
                    "2022-02-01",
                    """
                    11,Havly fylke,Bussruter,,Varsler forsinkelser.,,2020,I bruk,,,
                    12,Snøfjell kommune,Brøyteruter,,Lager og endrer ruter for brøyting.,Kortere vei,2020,I bruk,Veidata,Kommunen,
                    13,Snøfjell kommune,Gatelys,,Slukker lys om natten.,Spare strøm,,Planlagt,,,
                    14,Prøvevik kommune,Barnehageplass,,Rangerer søknader.,Rettferdig fordeling,2019,I bruk,Søknader,,
                    15,Prøvevik kommune,Spørsmål og svar,,Svarer på nettsiden.,,2020,Pilot,,,
                    16,Prøvevik kommune,Spørsmål og svar,,Svarer på telefonen.,,2021,Pilot,,,
                    17,Prøvedirektoratet,Utvalg til kontroll,Prøvedepartementet,"Velger ut, for hånd.",,2018,I bruk,,,
                    18,Prøvedirektoratet,Gjenkjenning av skilt,,Leser skilt.,,,Pilot,,,
                    """),
            // One is missing; of the two of one name the second has changed and stands first.
            new Edition(
                    "2022-10-20",
                    """
                    11,Havly fylke,Bussruter,,Varsler forsinkelser.,,2020,I bruk,,,
                    12,Snøfjell kommune,Brøyteruter,,Lager og endrer ruter for brøyting.,Kortere vei,2020,I bruk,Veidata,Kommunen,
                    14,Prøvevik kommune,Barnehageplass,,Rangerer søknader.,Rettferdig fordeling,2019,I bruk,Søknader og inntekt,,
                    15,Prøvevik kommune,Spørsmål og svar,,Svarer på telefonen og på chat.,,2021,I bruk,,,
                    16,Prøvevik kommune,Spørsmål og svar,,Svarer på nettsiden.,,2020,Pilot,,,
                    17,Prøvedirektoratet,Utvalg til kontroll,Prøvedepartementet,"Velger ut, for hånd.",,2018,I bruk,,,
                    18,Prøvedirektoratet,Gjenkjenning av skilt,,Leser skilt.,,,Pilot,,,
                    """),
            // The missing one is back with other cells, and there is a new one.
            new Edition(
                    "2023-05-05",
                    """
                    1,Havly fylke,Bussruter,,Varsler forsinkelser.,,2020,I bruk,,,
                    2,Snøfjell kommune,Gatelys,,Demper lys om natten.,Spare strøm,2023,Pilot,,,
                    3,Snøfjell kommune,Brøyteruter,,Lager og endrer ruter for brøyting.,Kortere vei,2020,I bruk,Veidata,Kommunen,
                    4,Prøvevik kommune,Barnehageplass,,Rangerer søknader.,Rettferdig fordeling,2019,I bruk,Søknader og inntekt,,
                    5,Prøvevik kommune,Spørsmål og svar,,Svarer på nettsiden.,,2020,Pilot,,,
                    6,Prøvevik kommune,Spørsmål og svar,,Svarer på telefonen og på chat.,,2021,I bruk,,,
                    7,Prøvedirektoratet,Utvalg til kontroll,Prøvedepartementet,Velger ut.,,2018,I bruk,,Registre,
                    8,Prøvedirektoratet,Gjenkjenning av skilt,,Leser skilt.,,,Pilot,,,
                    9,Prøvedirektoratet,Tildeling av tilskudd,,Foreslår beløp.,,2023,Pilot,,,
                    """));

    private static final Map<String, List<List<Set<String>>>> EXPECTED = Map.of(
            "snøfjell kommune\nbrøyteruter",
            List.of(List.of(Set.of("Beskrivelse av prosjekt", "Status"))),
            "snøfjell kommune\ngatelys",
            List.of(List.of(
                    Set.of("Formål med prosjekt"), Set.of("Beskrivelse av prosjekt", "Prosjektstart", "Status"))),
            "prøvevik kommune\nbarnehageplass",
            List.of(List.of(Set.of("Type data"))),
            "prøvevik kommune\nspørsmål og svar",
            List.of(List.of(), List.of(Set.of("Beskrivelse av prosjekt", "Status"))),
            "prøvedirektoratet\nutvalg til kontroll",
            List.of(List.of(Set.of("Beskrivelse av prosjekt", "Datakilde"))),
            "prøvedirektoratet\ngjenkjenning av skilt",
            List.of(List.of(Set.of("Departement", "Type data"))),
            "havly fylke\nbussruter",
            List.of(List.of()),
            "prøvedirektoratet\ntildeling av tilskudd",
            List.of(List.of()));

    private final ImportsFixture register = new ImportsFixture();

    @AfterEach
    void close() {
        RegisterRules.ALL.forEach(
                rule -> assertThat(register.rows(rule)).as(rule).isEmpty());
        register.close();
    }

    private ImportStatus.Counts run(Edition edition) {
        return register.run(ImportFormat.NO_KI_CSV, HEADER + edition.rows(), edition.date(), 0)
                .status()
                .counts();
    }

    @Test
    void the_register_tells_the_differences_of_the_files_and_no_others() throws IOException {
        var series = new OverviewSeries();
        List<ImportStatus.Counts> counts = new ArrayList<>();
        for (Edition edition : EDITIONS) {
            series.add(new StringReader(HEADER + edition.rows()));
            counts.add(run(edition));
        }
        assertThat(SeriesChanges.inTheFiles(series)).as("the other reader").isEqualTo(new TreeMap<>(EXPECTED));
        assertThat(SeriesChanges.inTheRegister(register)).as("the register").isEqualTo(new TreeMap<>(EXPECTED));
        assertThat(counts)
                .containsExactly(
                        new ImportStatus.Counts(8, 8, 0, 0, 0, 0),
                        new ImportStatus.Counts(8, 0, 3, 5, 0, 0),
                        new ImportStatus.Counts(8, 0, 0, 8, 0, 0),
                        new ImportStatus.Counts(7, 0, 2, 5, 0, 1),
                        new ImportStatus.Counts(9, 1, 2, 6, 0, 0));
        assertThat(
                        register.rows(
                                """
                        SELECT v.as_of, v.content ->> 'description' FROM algorithm_versions v
                        JOIN algorithm_records r ON r.id = v.record_id WHERE r.name = 'Gatelys' ORDER BY v.as_of
                        """))
                .containsExactly(
                        "2021-03-01|Slukker lys om natten.",
                        "2021-09-15|Slukker lys om natten.",
                        "2023-05-05|Demper lys om natten.");
    }

    @Test
    void in_whatever_order_the_files_come_the_register_shows_the_same_in_the_end() {
        for (int i = EDITIONS.size() - 1; i >= 0; i--) {
            run(EDITIONS.get(i));
        }
        assertThat(
                        register.rows(
                                """
                        SELECT r.name || ': ' || (v.content ->> 'description') FROM algorithm_records r
                        JOIN algorithm_versions v ON v.record_id = r.id AND v.number = r.published
                        """))
                .containsExactlyInAnyOrder(
                        "Barnehageplass: Rangerer søknader.",
                        "Brøyteruter: Lager og endrer ruter for brøyting.",
                        "Bussruter: Varsler forsinkelser.",
                        "Gatelys: Demper lys om natten.",
                        "Gjenkjenning av skilt: Leser skilt.",
                        "Spørsmål og svar: Svarer på nettsiden.",
                        "Spørsmål og svar: Svarer på telefonen og på chat.",
                        "Tildeling av tilskudd: Foreslår beløp.",
                        "Utvalg til kontroll: Velger ut.");
    }
}
