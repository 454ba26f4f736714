package org.dragoman.export;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import java.io.FileReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.document.CodePoints;
import org.dragoman.ledger.Json;
import org.dragoman.ledger.Ledger;
import org.dragoman.ledger.RecordKind;
import org.dragoman.ledger.Run;
import org.dragoman.ledger.SampleReadings;
import org.dragoman.reading.Reading;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is written is read again, by readers of others where there are any, else against the published form. */
class ExportsTest {
    @TempDir
    static Path folder;

    private static final Reading READING = SampleReadings.sample();
    private static Ledger ledger;

    @BeforeAll
    static void record() {
        ledger = Ledger.open(folder.resolve("test.duckdb"));
        Run run = ledger.begin("1", Map.of());
        ledger.append(List.of(READING), run);
        ledger.finish(run);
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    private static Path write(Format format) throws IOException {
        Path target = folder.resolve("out").resolve(format.label());
        assertThat(format.write(new Holdings(ledger), target)).isEmpty();
        return target;
    }

    private static List<String> lines(Format format) throws IOException {
        return Files.readAllLines(write(format), StandardCharsets.UTF_8);
    }

    private static Map<?, ?> json(String text) {
        assertThat(Json.read(text)).isInstanceOf(Map.class);
        return (Map<?, ?>) requireNonNull(Json.read(text));
    }

    private static Map<?, ?> object(Map<?, ?> json, String key) {
        assertThat(json.get(key)).as(key).isInstanceOf(Map.class);
        return (Map<?, ?>) requireNonNull(json.get(key));
    }

    private static int number(Map<?, ?> json, String key) {
        return Integer.parseInt(String.valueOf(json.get(key)));
    }

    private static List<?> list(Map<?, ?> json, String key) {
        assertThat(json.get(key)).as(key).isInstanceOf(List.class);
        return (List<?>) requireNonNull(json.get(key));
    }

    @Test
    void every_format_writes_the_same_bytes_twice() throws IOException {
        for (Format format : Format.values()) {
            if (format != Format.PARQUET && !format.folder()) {
                byte[] first = Files.readAllBytes(write(format));
                assertThat(first).as(format.label()).isNotEmpty();
                assertThat(Files.readAllBytes(write(format))).as(format.label()).isEqualTo(first);
            }
        }
    }

    @Test
    void gdelt_events_have_sixty_one_columns_where_the_codebook_has_them() throws IOException {
        List<String> lines = lines(Format.GDELT);

        assertThat(lines).hasSize(1);
        String[] cells = lines.get(0).split("\t", -1);
        assertThat(cells).hasSize(61);
        assertThat(cells[0]).matches("[0-9]+");
        assertThat(List.of(cells[1], cells[2], cells[3])).containsExactly("20240304", "202403", "2024");
        assertThat(Double.parseDouble(cells[4])).isEqualTo(2024 + 63 / 366.0, within(1e-4));
        assertThat(List.of(cells[5], cells[6], cells[7])).containsExactly("KEN", "WILLIAM RUTO", "KEN");
        assertThat(List.of(cells[15], cells[16], cells[17])).containsExactly("GHA", "JOHN MAHAMA", "GHA");
        assertThat(List.of(cells[25], cells[26], cells[27], cells[28], cells[29], cells[30]))
                .containsExactly("1", "040", "040", "04", "1", "2.5");
        assertThat(List.of(cells[31], cells[32], cells[33])).containsExactly("1", "1", "1");
        assertThat(List.of(cells[51], cells[52])).containsExactly("4", "Accra");
        assertThat(Double.parseDouble(cells[56])).isEqualTo(5.556, within(1e-3));
        assertThat(List.of(cells[59], cells[60])).containsExactly("20240305000000", "in/sample.txt");
    }

    @Test
    void gdelt_mentions_have_sixteen_columns_and_point_at_the_words() throws IOException {
        List<String> lines = lines(Format.GDELT_MENTIONS);

        String[] cells = lines.get(0).split("\t", -1);
        assertThat(cells).hasSize(16);
        assertThat(cells[0]).isEqualTo(lines(Format.GDELT).get(0).split("\t", -1)[0]);
        assertThat(List.of(cells[1], cells[2])).containsExactly("20240304000000", "20240305000000");
        assertThat(cells[4]).isEqualTo("Accra Daily");
        int action = Integer.parseInt(cells[9]);
        assertThat(new CodePoints(READING.document().text()).slice(action, action + 3))
                .isEqualTo("met");
        assertThat(cells[11]).isEqualTo("88");
    }

    @Test
    void polecat_has_its_header_and_forty_columns() throws IOException {
        try (CSVParser parser = CSVParser.parse(
                write(Format.POLECAT),
                StandardCharsets.UTF_8,
                CSVFormat.TDF.builder().setHeader().setQuote(null).get())) {
            assertThat(parser.getHeaderNames())
                    .hasSize(40)
                    .startsWith("Event ID", "Event Date")
                    .endsWith("Version");
            CSVRecord row = parser.getRecords().get(0);
            assertThat(row.isConsistent()).isTrue();
            assertThat(row.get("Event Type")).isEqualTo("CONSULT");
            assertThat(row.get("Quad Code")).isEqualTo("VERBAL COOPERATION");
            assertThat(row.get("Actor Name")).isEqualTo("William Ruto");
            assertThat(row.get("Actor Country")).isEqualTo("KEN");
            assertThat(row.get("Actor COW")).isEqualTo("501");
            assertThat(row.get("Recipient Country")).isEqualTo("GHA");
            assertThat(row.get("Country")).isEqualTo("Ghana");
            assertThat(row.get("Publication Date")).isEqualTo("2024-03-05");
        }
    }

    @Test
    void plover_records_open_their_reports() throws IOException {
        Map<?, ?> event = json(lines(Format.PLOVER).get(0));

        assertThat(event.get("event")).isEqualTo("CONSULT");
        assertThat(event.get("date")).isEqualTo("2024-03-04");
        assertThat(Json.write(event.get("reports")))
                .contains(READING.events().get(0).id(), "Accra Daily");
    }

    /** The properties of the schemata that are written, as FollowTheMoney 4 publishes them. */
    private static final Map<String, Set<String>> SCHEMATA = new TreeMap<>(Map.of(
            "PublicBody", Set.of("name", "alias", "country", "wikidataId"),
            "Organization", Set.of("name", "alias", "country", "wikidataId"),
            "LegalEntity", Set.of("name", "alias", "country", "wikidataId"),
            "Person", Set.of("name", "alias", "country", "wikidataId", "position"),
            "Article", Set.of("name", "title", "publisher", "language", "publishedAt", "sourceUrl", "fileName"),
            "Event", Set.of("name", "summary", "location", "startDate", "endDate", "involved", "proof", "recordId")));

    @Test
    void follow_the_money_entities_keep_to_their_schemata_and_lead_to_each_other() throws IOException {
        Map<String, Map<?, ?>> entities = new TreeMap<>();
        for (String line : lines(Format.FTM)) {
            Map<?, ?> entity = json(line);
            entities.put(String.valueOf(entity.get("id")), entity);
            Map<?, ?> properties = object(entity, "properties");
            assertThat(SCHEMATA).containsKey(String.valueOf(entity.get("schema")));
            assertThat(properties.keySet().stream().map(String::valueOf))
                    .contains("name")
                    .isSubsetOf(SCHEMATA.get(String.valueOf(entity.get("schema"))));
            assertThat(properties.values()).allMatch(value -> value instanceof List<?> list && !list.isEmpty());
        }
        Map<?, ?> event = entities.values().stream()
                .filter(entity -> "Event".equals(entity.get("schema")))
                .findFirst()
                .orElseThrow();
        Map<?, ?> properties = object(event, "properties");
        assertThat(entities.keySet()).containsAll(strings(list(properties, "involved")));
        assertThat(entities.keySet()).containsAll(strings(list(properties, "proof")));
        assertThat(Json.write(entities.get("Q1"))).contains("\"country\":[\"ke\"]", "\"wikidataId\":[\"Q1\"]");
    }

    private static List<String> strings(List<?> list) {
        return list.stream().map(String::valueOf).toList();
    }

    @Test
    void follow_the_money_statements_have_the_columns_and_hashes_of_its_own_tool() throws IOException {
        try (CSVParser parser = CSVParser.parse(
                write(Format.FTM_STATEMENTS),
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180.builder().setHeader().get())) {
            assertThat(parser.getHeaderNames()).isEqualTo(FollowTheMoneyStatements.COLUMNS);
            List<CSVRecord> rows = parser.getRecords();
            assertThat(rows).allMatch(CSVRecord::isConsistent);
            assertThat(rows.stream().map(row -> row.get("id")).distinct()).hasSameSizeAs(rows);
            CSVRecord first = rows.get(0);
            assertThat(first.get("prop")).isEqualTo("id");
            // sha1 of "dragoman.GHA.id.GHA"
            assertThat(first.get("entity_id")).isEqualTo("GHA");
            assertThat(first.get("id")).isEqualTo("318e3b58aca397a38608649056890c5c089243f2");
        }
    }

    @Test
    void csv_and_its_metadata_agree() throws IOException {
        Path tables = write(Format.CSV);
        Map<?, ?> group = json(Files.readString(tables.resolve("csv-metadata.json")));
        assertThat(group.get("@context")).isEqualTo("http://www.w3.org/ns/csvw");
        for (Object one : list(group, "tables")) {
            Map<?, ?> table = (Map<?, ?>) one;
            List<String> names = new ArrayList<>();
            for (Object column : list(object(table, "tableSchema"), "columns")) {
                names.add(String.valueOf(((Map<?, ?>) column).get("name")));
            }
            try (CSVParser parser = CSVParser.parse(
                    tables.resolve(String.valueOf(table.get("url"))),
                    StandardCharsets.UTF_8,
                    CSVFormat.RFC4180.builder().setHeader().get())) {
                assertThat(parser.getHeaderNames()).isEqualTo(names);
                assertThat(parser.getRecords()).isNotEmpty().allMatch(CSVRecord::isConsistent);
            }
        }
    }

    @Test
    void jsonl_has_every_record() throws IOException {
        assertThat(lines(Format.JSONL))
                .hasSize(org.dragoman.ledger.Rows.of(READING).size());
    }

    @Test
    void parquet_has_a_file_for_each_kind() throws IOException {
        Path tables = write(Format.PARQUET);
        for (RecordKind kind : RecordKind.values()) {
            byte[] bytes = Files.readAllBytes(tables.resolve(kind.label() + ".parquet"));
            assertThat(new String(bytes, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
        }
    }

    @Test
    void graphml_is_read_by_jgrapht() throws IOException {
        Graph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultWeightedEdgeSupplier());
        GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
        Map<String, String> names = new TreeMap<>();
        importer.addVertexAttributeConsumer((key, value) -> {
            if (key.getSecond().equals("name")) {
                names.put(key.getFirst(), value.getValue());
            }
        });
        importer.setVertexFactory(id -> id);
        importer.importGraph(graph, new StringReader(Files.readString(write(Format.GRAPHML))));

        assertThat(graph.vertexSet()).containsExactlyInAnyOrder("KEN", "GHA");
        assertThat(graph.getEdgeWeight(graph.getEdge("GHA", "KEN"))).isEqualTo(1);
        assertThat(names).containsEntry("KEN", "Kenya");
    }

    @Test
    void gexf_keeps_to_its_schema_and_has_the_days_of_its_ties() throws Exception {
        var factory = javax.xml.parsers.DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Element root =
                factory.newDocumentBuilder().parse(write(Format.GEXF).toFile()).getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
        assertThat(root.getAttribute("version")).isEqualTo("1.3");
        Element graph = only(root, "graph");
        assertThat(graph.getAttribute("mode")).isEqualTo("dynamic");
        assertThat(graph.getAttribute("timeformat")).isEqualTo("date");
        Set<String> declared = new TreeSet<>();
        NodeList attributes = graph.getElementsByTagName("attribute");
        for (int i = 0; i < attributes.getLength(); i++) {
            declared.add(((Element) attributes.item(i)).getAttribute("id"));
        }
        NodeList values = graph.getElementsByTagName("attvalue");
        for (int i = 0; i < values.getLength(); i++) {
            assertThat(declared).contains(((Element) values.item(i)).getAttribute("for"));
        }
        Element edge = only(graph, "edge");
        assertThat(edge.getAttribute("source")).isEqualTo("GHA");
        assertThat(only(edge, "spell").getAttribute("start")).isEqualTo("2024-03-04");
    }

    private static Element only(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        assertThat(found.getLength()).isEqualTo(1);
        return (Element) found.item(0);
    }

    @Test
    void annotations_select_words_by_position_and_by_quotation() throws IOException {
        Map<?, ?> collection = json(Files.readString(write(Format.ANNOTATION)));
        assertThat(collection.get("@context")).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        List<?> items = list(object(collection, "first"), "items");
        assertThat(items).hasSizeGreaterThan(7);
        CodePoints points = new CodePoints(READING.document().text());
        for (Object item : items) {
            Map<?, ?> annotation = (Map<?, ?>) item;
            assertThat(annotation.get("type")).isEqualTo("Annotation");
            Map<?, ?> target = object(annotation, "target");
            List<?> selectors = list(target, "selector");
            Map<?, ?> position = (Map<?, ?>) selectors.get(0);
            Map<?, ?> quote = (Map<?, ?>) selectors.get(1);
            assertThat(points.slice(number(position, "start"), number(position, "end")))
                    .isEqualTo(quote.get("exact"));
        }
    }

    @Test
    void brat_offsets_slice_to_their_words() throws IOException {
        Path texts = write(Format.BRAT);
        String id = READING.document().id();
        CodePoints points = new CodePoints(Files.readString(texts.resolve(id + ".txt")));
        List<String> lines = Files.readAllLines(texts.resolve(id + ".ann"));
        assertThat(lines).anyMatch(line -> line.contains("event-CONSULT"));
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).hasSize(3);
            if (line.startsWith("T")) {
                String[] words = cells[1].split("[ ;]");
                assertThat(points.slice(Integer.parseInt(words[1]), Integer.parseInt(words[2])))
                        .isEqualTo(cells[2]);
                assertThat(Files.readString(texts.resolve("annotation.conf"))).contains("\n" + words[0] + "\n");
            }
        }
    }

    @Test
    void the_bibliography_is_read_by_jbibtex() throws Exception {
        BibTeXDatabase database;
        try (FileReader reader = new FileReader(write(Format.BIBTEX).toFile(), StandardCharsets.UTF_8)) {
            database = new BibTeXParser().parseFully(reader);
        }
        BibTeXEntry entry = requireNonNull(
                database.getEntries().get(new Key(READING.document().id())));
        assertThat(entry.getType().getValue()).isEqualTo("misc");
        assertThat(entry.getField(BibTeXEntry.KEY_TITLE).toUserString()).contains("Meeting sample", "in Accra");
        assertThat(entry.getField(BibTeXEntry.KEY_YEAR).toUserString()).isEqualTo("2024");
        assertThat(BibTex.escaped("100% of {A} & B_1 \\x")).isEqualTo("100\\% of (A) \\& B\\_1 \\textbackslash x");
    }

    @Test
    void provenance_is_json_ld_with_the_terms_of_prov() throws Exception {
        JsonArray expanded = JsonLd.expand(JsonDocument.of(Files.newBufferedReader(write(Format.PROV))))
                .get();

        String text = expanded.toString();
        assertThat(text)
                .contains("http://www.w3.org/ns/prov#Activity")
                .contains("http://www.w3.org/ns/prov#wasDerivedFrom")
                .contains("http://www.w3.org/2001/XMLSchema#dateTime")
                .contains("urn:dragoman:document:" + READING.document().id());
        assertThat(text).doesNotContain("\"prov:");
    }
}
