package org.dragoman.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dragoman.system.Deed;
import org.dragoman.system.Network.Centrality;
import org.dragoman.system.Structure;
import org.dragoman.system.Tie;

/**
 * Writes a network as GEXF 1.3 with dynamics, as Gephi reads it: actors and ties with their measures, and for each
 * tie and actor the days on which something is reported of it as spells. The same network gives the same bytes.
 */
public final class Gexf {
    private static final String NAMESPACE = "http://gexf.net/1.3";

    private final UnaryOperator<String> name;

    /** @param name the name that an id is shown by */
    public Gexf(UnaryOperator<String> name) {
        this.name = name;
    }

    /**
     * Writes a network.
     *
     * @param deeds what the network was made of; their dates become spells
     * @param out left open
     */
    public void write(Structure structure, Collection<Deed> deeds, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("gexf");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("version", "1.3");
            xml.writeStartElement("graph");
            xml.writeAttribute("defaultedgetype", "undirected");
            xml.writeAttribute("mode", "dynamic");
            xml.writeAttribute("timeformat", "date");
            xml.writeAttribute("timerepresentation", "interval");
            attributes(xml, "node", List.of("degree", "strength", "pagerank", "betweenness", "bloc"));
            attributes(xml, "edge", List.of("cooperation", "conflict", "tone", "intensity", "documents", "origins"));
            Map<String, TreeSet<String>> days = days(deeds);
            nodes(xml, structure, days);
            edges(xml, structure, days);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("the network cannot be written as GEXF", e);
        }
    }

    private static void attributes(XMLStreamWriter xml, String of, List<String> titles) throws XMLStreamException {
        xml.writeStartElement("attributes");
        xml.writeAttribute("class", of);
        xml.writeAttribute("mode", "static");
        for (String title : titles) {
            xml.writeEmptyElement("attribute");
            xml.writeAttribute("id", title);
            xml.writeAttribute("title", title);
            xml.writeAttribute("type", "double");
        }
        xml.writeEndElement();
    }

    private void nodes(XMLStreamWriter xml, Structure structure, Map<String, TreeSet<String>> days)
            throws XMLStreamException {
        Map<String, Integer> blocs = new TreeMap<>();
        for (int i = 0; i < structure.blocs().groups().size(); i++) {
            for (String node : structure.blocs().groups().get(i)) {
                blocs.put(node, i + 1);
            }
        }
        xml.writeStartElement("nodes");
        for (Centrality one : structure.centralities()) {
            xml.writeStartElement("node");
            xml.writeAttribute("id", one.node());
            xml.writeAttribute("label", TerminalText.line(name.apply(one.node())));
            Map<String, Double> values = new LinkedHashMap<>();
            values.put("degree", (double) one.degree());
            values.put("strength", (double) one.strength());
            values.put("pagerank", one.rank());
            values.put("betweenness", one.betweenness());
            values.put("bloc", (double) blocs.getOrDefault(one.node(), 0));
            values(xml, values);
            spells(xml, days.getOrDefault(one.node(), new TreeSet<>()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void edges(XMLStreamWriter xml, Structure structure, Map<String, TreeSet<String>> days)
            throws XMLStreamException {
        xml.writeStartElement("edges");
        int number = 0;
        for (Tie tie : structure.network().ties()) {
            xml.writeStartElement("edge");
            xml.writeAttribute("id", Integer.toString(number++));
            xml.writeAttribute("source", tie.one());
            xml.writeAttribute("target", tie.other());
            xml.writeAttribute("weight", Integer.toString(tie.sum().count()));
            Map<String, Double> values = new LinkedHashMap<>();
            values.put("cooperation", (double) tie.sum().cooperative());
            values.put("conflict", (double) tie.sum().conflictual());
            values.put("tone", tie.sum().tone());
            values.put("intensity", tie.sum().intensity());
            values.put("documents", (double) tie.sum().documents());
            values.put("origins", (double) tie.sum().origins());
            values(xml, values);
            spells(xml, days.getOrDefault(pair(tie.one(), tie.other()), new TreeSet<>()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void values(XMLStreamWriter xml, Map<String, Double> values) throws XMLStreamException {
        xml.writeStartElement("attvalues");
        for (Map.Entry<String, Double> value : values.entrySet()) {
            xml.writeEmptyElement("attvalue");
            xml.writeAttribute("for", value.getKey());
            xml.writeAttribute("value", String.format(Locale.ROOT, "%.6f", value.getValue()));
        }
        xml.writeEndElement();
    }

    private static void spells(XMLStreamWriter xml, TreeSet<String> days) throws XMLStreamException {
        if (days.isEmpty()) {
            return;
        }
        xml.writeStartElement("spells");
        for (String day : days) {
            xml.writeEmptyElement("spell");
            xml.writeAttribute("start", day.substring(0, day.indexOf(' ')));
            xml.writeAttribute("end", day.substring(day.indexOf(' ') + 1));
        }
        xml.writeEndElement();
    }

    /** First and last days of the dated deeds of every actor and, under both ids, of every pair. */
    private static Map<String, TreeSet<String>> days(Collection<Deed> deeds) {
        Map<String, TreeSet<String>> days = new TreeMap<>();
        for (Deed deed : deeds) {
            LocalDate first = deed.when() == null ? null : deed.when().earliest();
            LocalDate last = deed.when() == null ? null : deed.when().latest();
            if (first != null && last != null) {
                for (String of : List.of(deed.source(), deed.target(), pair(deed.source(), deed.target()))) {
                    days.computeIfAbsent(of, key -> new TreeSet<>()).add(first + " " + last);
                }
            }
        }
        return days;
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + "|" + other : other + "|" + one;
    }
}
