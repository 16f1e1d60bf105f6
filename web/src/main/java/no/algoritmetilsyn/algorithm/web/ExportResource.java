package no.algoritmetilsyn.algorithm.web;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.PublicRegister;
import no.algoritmetilsyn.algorithm.RegisterState;
import no.algoritmetilsyn.authority.Authority;
import no.algoritmetilsyn.platform.Settings;
import no.algoritmetilsyn.platform.web.ApiJson;
import no.algoritmetilsyn.platform.web.CacheableResponse;
import no.algoritmetilsyn.platform.web.Workbook;
import no.algoritmetilsyn.search.RegisterQuery;
import no.algoritmetilsyn.search.Search;

/**
 * The public register as files: one JSON object a line, comma-separated values, a workbook, and a catalogue that tells of
 * them. With words and filters, they hold what the search finds by these, all of it, in the order of ids.
 */
@Path("/")
@RequestScoped
public class ExportResource {

    private static final String JSON_LINES = "application/x-ndjson;charset=utf-8";
    private static final String CSV = "text/csv;charset=utf-8;header=present";
    private static final String TURTLE = "text/turtle;charset=utf-8";

    @Inject
    PublicRegister register;

    @Inject
    Search search;

    @Inject
    AskedRegister asks;

    @Inject
    Authority authority;

    @Inject
    Settings settings;

    @Context
    HttpHeaders asked;

    private interface Content {
        void write(Writer writer) throws IOException;
    }

    private interface Records {
        void each(RegisterIterator.Step step) throws IOException;
    }

    private interface Lines {
        void write(Writer writer, Records records) throws IOException;
    }

    private interface Rows {
        void write(OutputStream output, Records records) throws IOException;
    }

    private interface Bytes {
        void write(OutputStream output) throws IOException;
    }

    /**
     * Every record that is asked for as it is now, one JSON object a line.
     *
     * @param words as typed; with the filters, what the search finds by them
     */
    @GET
    @Path("algorithms.jsonl")
    @Produces(JSON_LINES)
    @ApiResponse(responseCode = "200", description = "A line for each record", headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "503", description = "The index is being built")
    public Response exportJsonLines(@QueryParam("q") String words) {
        return lines(
                "jsonl",
                words,
                (writer, records) -> records.each(record ->
                        writer.append(ApiJson.text(ExportedRecord.of(record))).append('\n')));
    }

    /** Every published version of every record, one JSON object a line, within a record oldest first. */
    @GET
    @Path("algorithms-history.jsonl")
    @Produces(JSON_LINES)
    @ApiResponse(responseCode = "200", description = "A line for each version", headers = @Header(name = "ETag"))
    public Response exportHistory() {
        return answer(
                "history",
                writer -> RegisterIterator.through(
                        register::historyPage, version -> writer.append(ApiJson.text(RecordAnswer.of(version)))
                                .append('\n')));
    }

    /**
     * Every record that is asked for as it is now, for programs: comma-separated values (RFC 4180) without a byte order mark.
     *
     * @param words as typed; with the filters, what the search finds by them
     */
    @GET
    @Path("algorithms.csv")
    @Produces(CSV)
    @ApiResponse(
            responseCode = "200",
            description = "A header and a line for each record",
            headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "503", description = "The index is being built")
    public Response exportCsv(@QueryParam("q") String words) {
        return lines("csv", words, (writer, records) -> {
            writer.append(RecordCsv.header());
            records.each(record -> writer.append(RecordCsv.line(record)));
        });
    }

    /**
     * The same for a Norwegian Excel: semicolons between the values, and a byte order mark.
     *
     * @param words as typed; with the filters, what the search finds by them
     */
    @GET
    @Path("algorithms-excel.csv")
    @Produces(CSV)
    @ApiResponse(
            responseCode = "200",
            description = "A header and a line for each record",
            headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "503", description = "The index is being built")
    public Response exportExcelCsv(@QueryParam("q") String words) {
        return lines("excel", words, (writer, records) -> {
            writer.append(RecordCsv.headerForExcel());
            records.each(record -> writer.append(RecordCsv.lineForExcel(record)));
        });
    }

    /**
     * The same as a workbook of one sheet, with numbers as numbers and days as dates.
     *
     * @param words as typed; with the filters, what the search finds by them
     */
    @GET
    @Path("algorithms.xlsx")
    @Produces(Workbook.TYPE)
    @ApiResponse(
            responseCode = "200",
            description = "Headings and a row for each record",
            headers = @Header(name = "ETag"))
    @ApiResponse(responseCode = "503", description = "The index is being built")
    public Response exportWorkbook(@QueryParam("q") String words) {
        return rows("xlsx", words, (output, records) -> {
            try (var workbook = new Workbook(output, "Register", RecordCsv.names())) {
                records.each(record -> workbook.row(RecordCsv.cells(record)));
            }
        });
    }

    /** What there is, by whom and on which terms, for catalogues of open data (DCAT-AP-NO). */
    @GET
    @Path("katalog.ttl")
    @Produces(TURTLE)
    @ApiResponse(responseCode = "200", description = "Turtle", headers = @Header(name = "ETag"))
    public Response readCatalogue() {
        RegisterState state = register.state();
        String turtle = new Catalogue(settings.serviceAddress(), authority.on(state.day()), state).turtle();
        return answer("catalogue" + settings.serviceAddress(), writer -> writer.append(turtle));
    }

    private Response lines(String what, String words, Lines lines) {
        return rows(what, words, (output, records) -> write(output, writer -> lines.write(writer, records)));
    }

    /** What is found is named in the tag as well: the index may be behind what has been written. */
    private Response rows(String what, String words, Rows rows) {
        var query = new RegisterQuery(
                words == null ? "" : words, asks.filters(), Optional.empty(), 0, RegisterQuery.LARGEST, false);
        if (!query.isNarrowed()) {
            return bytes(what, output -> rows.write(output, step -> RegisterIterator.through(register::page, step)));
        }
        List<UUID> found = search.registerIds(query).orElseThrow(() -> new WebApplicationException(503));
        return bytes(
                what + found,
                output -> rows.write(output, step -> RegisterIterator.through(found, register::all, step)));
    }

    private Response answer(String what, Content content) {
        return bytes(what, output -> write(output, content));
    }

    private static void write(OutputStream output, Content content) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        content.write(writer);
        writer.flush();
    }

    private Response bytes(String what, Bytes content) {
        RegisterState state = register.state();
        String tag = CacheableResponse.digest(what + state);
        Optional<Response> unchanged = CacheableResponse.unchanged(asked, tag);
        if (unchanged.isPresent()) {
            return unchanged.get();
        }
        StreamingOutput stream = content::write;
        // No date of the last change: a withholding that ends changes the file without one.
        return CacheableResponse.open(Response.ok(stream).tag(tag)).build();
    }
}
