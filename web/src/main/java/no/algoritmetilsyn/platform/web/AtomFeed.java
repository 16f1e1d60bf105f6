package no.algoritmetilsyn.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A feed that anybody may follow (RFC 4287), as it is written, element by element. */
public final class AtomFeed {

    /** The media type. */
    public static final String TYPE = "application/atom+xml";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes what a feed or an entry holds. */
    @FunctionalInterface
    public interface Content {

        void write(AtomFeed feed) throws XMLStreamException;
    }

    /**
     * Answers with a feed.
     *
     * @param language in which it is written where an entry does not say otherwise, as a tag such as {@code nn}
     */
    public static void answer(HttpServletResponse response, String language, Content content) throws IOException {
        String body;
        try {
            body = text(language, content);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        response.setHeader("ETag", '"' + CacheableResponse.digest(body) + '"');
        response.setHeader("Cache-Control", "public, no-cache");
        response.setHeader("Vary", "Accept-Language, Cookie");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setContentType(TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(body);
    }

    private static String text(String language, Content content) throws XMLStreamException {
        var text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", language);
        content.write(new AtomFeed(xml));
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toString();
    }

    /** @param language in which it is written; null for that of the feed */
    public void entry(String language, Content content) throws XMLStreamException {
        xml.writeStartElement("entry");
        if (language != null) {
            xml.writeAttribute("xml:lang", language);
        }
        content.write(this);
        xml.writeEndElement();
    }

    public void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    public void moment(String name, Instant at) throws XMLStreamException {
        element(name, at.toString());
    }

    public void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", name);
        xml.writeEndElement();
    }

    public void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    public void category(String term, String label) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", term);
        xml.writeAttribute("label", label);
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
