package no.algoritmetilsyn.algorithm.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.PublicRegister;
import no.algoritmetilsyn.algorithm.RegisterNews;
import no.algoritmetilsyn.authority.web.AuthorityView;
import no.algoritmetilsyn.platform.Settings;
import no.algoritmetilsyn.platform.web.CacheableResponse;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.search.RegisterQuery;
import no.algoritmetilsyn.search.RegisterSort;
import no.algoritmetilsyn.search.Search;
import no.algoritmetilsyn.search.index.SearchResult;

/**
 * {@code /algoritmer/feed.atom}: the records that are new or have changed, newest first (RFC 4287). An entry tells what a
 * record is called, whose it is and when it changed; what it says is read where it leads. With the words and filters of a
 * list it follows that list: a search that somebody saves by subscribing to it, with no account and nothing kept here.
 */
@WebServlet("/algoritmer/feed.atom")
public class FeedServlet extends HttpServlet {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** The feed is the same wherever it is read, whatever the address. */
    private static final String ID = "urn:uuid:5f0c8f0a-6d0e-4a52-9a53-0d7c1f6b9e21";

    private static final int MOST = 100;
    private static final String RETRY_SECONDS = "5";

    @Inject
    private transient Settings settings;

    @Inject
    private transient RegisterNews news;

    @Inject
    private transient PublicRegister register;

    @Inject
    private transient Search search;

    @Inject
    private transient AskedRegister asks;

    @Inject
    private transient AuthorityView authority;

    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RegisterQuery query = asks.query(RegisterSort.CHANGED, MOST);
        Optional<List<PublicRecord>> records = query.isNarrowed() ? found(query) : Optional.of(news.newest(MOST));
        if (records.isEmpty()) {
            response.setHeader("Retry-After", RETRY_SECONDS);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        String body;
        try {
            body = feed(records.get(), query.isNarrowed());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        response.setHeader("ETag", '"' + CacheableResponse.digest(body) + '"');
        response.setHeader("Cache-Control", "public, no-cache");
        response.setHeader("Vary", "Accept-Language, Cookie");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setContentType("application/atom+xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(body);
    }

    /** What the search finds, as it is now; empty while there is no index. */
    private Optional<List<PublicRecord>> found(RegisterQuery query) {
        SearchResult result = search.register(query);
        return result.available()
                ? Optional.of(
                        register
                                .all(result.hits().stream()
                                        .map(hit -> UUID.fromString(hit.id()))
                                        .toList())
                                .values()
                                .stream()
                                .sorted(Comparator.comparing(PublicRecord::changedAt)
                                        .reversed())
                                .toList())
                : Optional.empty();
    }

    /** One search is one feed for everybody, in whatever order the filters stand. */
    private String id(boolean narrowed) {
        return narrowed
                ? "urn:uuid:" + UUID.nameUUIDFromBytes((ID + asks.at("")).getBytes(StandardCharsets.UTF_8))
                : ID;
    }

    private String feed(List<PublicRecord> records, boolean narrowed) throws XMLStreamException {
        var text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        String page = settings.serviceAddress() + "algoritmer";
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", texts.getLanguage().tag());
        element(xml, "id", id(narrowed));
        element(
                xml,
                "title",
                narrowed
                        ? texts.get("algorithm.feed.search", authority.getName(), asks.described())
                        : texts.get("algorithm.feed.title", authority.getName()));
        element(xml, "subtitle", texts.get("algorithm.feed.subtitle", MOST));
        element(
                xml,
                "updated",
                records.stream()
                        .map(PublicRecord::changedAt)
                        .findFirst()
                        .orElse(Instant.EPOCH)
                        .toString());
        link(xml, "self", "application/atom+xml", asks.at(page + "/feed.atom").toString());
        link(xml, "alternate", "text/html", asks.at(page).toString());
        author(xml, authority.getName());
        Set<UUID> fresh = news.among(records);
        for (PublicRecord record : records) {
            entry(xml, record, fresh.contains(record.id()), page + "/" + record.id());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, PublicRecord record, boolean isNew, String address)
            throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + record.id());
        element(xml, "title", record.name());
        element(xml, "published", record.registeredAt().toString());
        element(xml, "updated", record.changedAt().toString());
        link(xml, "alternate", "text/html", address);
        author(xml, record.organisation());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", isNew ? "new" : "changed");
        xml.writeAttribute("label", texts.get(isNew ? "algorithm.feed.new" : "algorithm.feed.changed"));
        xml.writeEndElement();
    }

    private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", name);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    /** Without the characters that no XML document may hold. */
    private static String legal(String text) {
        return text.codePoints()
                .filter(one -> one >= ' ' || one == '\n' || one == '\t')
                .filter(one -> Character.getType(one) != Character.SURROGATE && one != 0xFFFE && one != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
