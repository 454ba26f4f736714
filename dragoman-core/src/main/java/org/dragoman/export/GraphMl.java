package org.dragoman.export;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dragoman.system.Network.Centrality;
import org.dragoman.system.Structure;
import org.dragoman.system.Tie;

/** Writes a network as GraphML (Brandes and others, 2001): actors and ties with their measures. */
public final class GraphMl {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final List<String> OF_NODES = List.of("degree", "strength", "pagerank", "betweenness");
    private static final List<String> OF_EDGES = List.of("weight", "cooperation", "conflict", "tone", "intensity");

    private final UnaryOperator<String> name;

    /** @param name the name that an id is shown by */
    public GraphMl(UnaryOperator<String> name) {
        this.name = name;
    }

    /** @param out left open */
    public void write(Structure structure, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            key(xml, "name", "node", "string");
            for (String key : OF_NODES) {
                key(xml, key, "node", "double");
            }
            for (String key : OF_EDGES) {
                key(xml, key, "edge", "double");
            }
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "system");
            xml.writeAttribute("edgedefault", "undirected");
            for (Centrality one : structure.centralities()) {
                xml.writeStartElement("node");
                xml.writeAttribute("id", one.node());
                data(xml, "name", TerminalText.line(name.apply(one.node())));
                data(xml, "degree", Integer.toString(one.degree()));
                data(xml, "strength", Integer.toString(one.strength()));
                data(xml, "pagerank", Double.toString(one.rank()));
                data(xml, "betweenness", Double.toString(one.betweenness()));
                xml.writeEndElement();
            }
            for (Tie tie : structure.network().ties()) {
                xml.writeStartElement("edge");
                xml.writeAttribute("source", tie.one());
                xml.writeAttribute("target", tie.other());
                Map<String, Double> values = new LinkedHashMap<>();
                values.put("weight", (double) tie.sum().count());
                values.put("cooperation", (double) tie.sum().cooperative());
                values.put("conflict", (double) tie.sum().conflictual());
                values.put("tone", tie.sum().tone());
                values.put("intensity", tie.sum().intensity());
                for (Map.Entry<String, Double> value : values.entrySet()) {
                    data(xml, value.getKey(), Double.toString(value.getValue()));
                }
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("the network cannot be written as GraphML", e);
        }
    }

    private static void key(XMLStreamWriter xml, String name, String of, String type) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private static void data(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
