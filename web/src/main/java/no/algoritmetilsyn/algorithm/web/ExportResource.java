package no.algoritmetilsyn.algorithm.web;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import java.util.Optional;
import no.algoritmetilsyn.algorithm.PublicRegister;
import no.algoritmetilsyn.algorithm.RegisterState;
import no.algoritmetilsyn.authority.Authority;
import no.algoritmetilsyn.platform.Settings;
import no.algoritmetilsyn.platform.web.ApiJson;
import no.algoritmetilsyn.platform.web.Workbook;

/** The whole public register as files: one JSON object a line, comma-separated values, a workbook, and a catalogue that tells of them. */
@Path("/")
@RequestScoped
public class ExportResource {

    private static final String JSON_LINES = "application/x-ndjson;charset=utf-8";
    private static final String CSV = "text/csv;charset=utf-8;header=present";
    private static final String TURTLE = "text/turtle;charset=utf-8";

    @Inject
    PublicRegister register;

    @Inject
    Authority authority;

    @Inject
    Settings settings;

    @Context
    HttpHeaders asked;

    private interface Content {
        void write(Writer writer) throws IOException;
    }

    private interface Bytes {
        void write(OutputStream output) throws IOException;
    }

    /** Every record as it is now, one JSON object a line. */
    @GET
    @Path("algorithms.jsonl")
    @Produces(JSON_LINES)
    @ApiResponse(responseCode = "200", description = "A line for each record", headers = @Header(name = "ETag"))
    public Response exportJsonLines() {
        return answer(
                "jsonl",
                writer -> RegisterIterator.through(
                        register::page, record -> writer.append(ApiJson.text(ExportedRecord.of(record)))
                                .append('\n')));
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

    /** Every record as it is now, for spreadsheets. */
    @GET
    @Path("algorithms.csv")
    @Produces(CSV)
    @ApiResponse(
            responseCode = "200",
            description = "A header and a line for each record",
            headers = @Header(name = "ETag"))
    public Response exportCsv() {
        return answer("csv", writer -> {
            writer.append(RecordCsv.header());
            RegisterIterator.through(register::page, record -> writer.append(RecordCsv.line(record)));
        });
    }

    /** The same as a workbook of one sheet, with numbers as numbers and days as dates. */
    @GET
    @Path("algorithms.xlsx")
    @Produces(Workbook.TYPE)
    @ApiResponse(
            responseCode = "200",
            description = "Headings and a row for each record",
            headers = @Header(name = "ETag"))
    public Response exportWorkbook() {
        return bytes("xlsx", output -> {
            try (var workbook = new Workbook(output, "Register", RecordCsv.names())) {
                RegisterIterator.through(register::page, record -> workbook.row(RecordCsv.cells(record)));
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

    private Response answer(String what, Content content) {
        return bytes(what, output -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
            content.write(writer);
            writer.flush();
        });
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
