package no.algoritmetilsyn.publication.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.algoritmetilsyn.authority.web.AuthorityView;
import no.algoritmetilsyn.platform.Settings;
import no.algoritmetilsyn.platform.web.CacheableResponse;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.publication.PublishedDecision;
import no.algoritmetilsyn.publication.PublishedDecisions;

/** {@code /vedtak/feed.atom}: what was published or corrected last (RFC 4287). Title and summary are in the language they were written in. */
@WebServlet("/vedtak/feed.atom")
public class PublicationFeedServlet extends HttpServlet {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** The feed is the same wherever it is read, whatever the address. */
    private static final String ID = "urn:uuid:0c3c4a52-5d8a-4b6f-9d0e-6c4f5f1f7a11";

    private static final int MOST = 100;

    @Inject
    private transient Settings settings;

    @Inject
    private transient PublishedDecisions decisions;

    @Inject
    private transient AuthorityView authority;

    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = settings.serviceAddress() + "vedtak";
        String body;
        try {
            body = feed(decisions.newest(0, MOST), page);
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

    private String feed(List<PublishedDecision> published, String page) throws XMLStreamException {
        var text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", texts.getLanguage().tag());
        element(xml, "id", ID);
        element(xml, "title", texts.get("publication.feed.title", authority.getName()));
        element(
                xml,
                "updated",
                published.stream()
                        .map(PublishedDecision::changedAt)
                        .findFirst()
                        .orElse(Instant.EPOCH)
                        .toString());
        link(xml, "self", "application/atom+xml", page + "/feed.atom");
        link(xml, "alternate", "text/html", page);
        xml.writeStartElement("author");
        element(xml, "name", authority.getName());
        xml.writeEndElement();
        for (PublishedDecision decision : published) {
            entry(xml, decision, page);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, PublishedDecision decision, String page) throws XMLStreamException {
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", decision.writtenForm().language());
        element(xml, "id", "urn:uuid:" + decision.id());
        element(xml, "title", decision.title());
        element(xml, "summary", decision.summary());
        element(xml, "published", decision.publishedAt().toString());
        element(xml, "updated", decision.changedAt().toString());
        link(xml, "alternate", "text/html", page + "/" + decision.id());
        link(xml, "enclosure", "application/pdf", page + "/dokument/" + decision.id() + ".pdf");
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", decision.kind().name());
        xml.writeAttribute("label", texts.of("publication.publishedKind", decision.kind()));
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", decision.finality().name());
        xml.writeAttribute("label", texts.of("publication.finality", decision.finality()));
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
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
