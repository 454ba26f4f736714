package org.dragoman.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.dragoman.document.Document;
import org.dragoman.document.DocumentReader;
import org.dragoman.document.DocumentSource;
import org.dragoman.document.DocumentSource.Input;
import org.dragoman.document.Metadata;
import org.dragoman.document.Outcome;
import org.dragoman.document.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class ContainersTest {
    @TempDir
    Path folder;

    private Map<String, Long> passedOver = Map.of();

    @Test
    void a_line_of_json_is_an_article_whatever_the_crawler_calls_its_parts() throws IOException {
        write("articles.jsonl", """
            {"maintext": "Ministers met in Quito.", "date_publish": "2023-03-04 10:00:00", "source_domain": "andes.example", "authors": ["A. Vera"]}

            {"text": "Talks went on.", "date": "2023-03-05", "hostname": "coast.example", "author": "B. Ruiz", "url": "https://coast.example/1"}
            {"headline": "Pact", "html": "<p>A pact was signed in Lima.</p>", "published": 1678000000}
            """);
        List<Input> inputs = inputs("articles.jsonl");
        assertThat(inputs)
                .extracting(Input::name)
                .containsExactly("articles.jsonl#1", "articles.jsonl#3", "articles.jsonl#4");
        assertThat(given(inputs.get(0)))
                .isEqualTo(new Metadata(null, "andes.example", null, List.of("A. Vera"), null, "2023-03-04"));
        assertThat(given(inputs.get(1)))
                .isEqualTo(new Metadata(
                        "https://coast.example/1", "coast.example", null, List.of("B. Ruiz"), null, "2023-03-05"));
        assertThat(given(inputs.get(2)).published()).isEqualTo("2023-03-05");
        assertThat(read(inputs.get(2)).text())
                .contains("A pact was signed in Lima.")
                .doesNotContain("<p>");
    }

    @Test
    void a_field_with_a_name_of_its_own_can_be_named() throws IOException {
        write("a.jsonl", "{\"story\": {\"full\": \"Talks were held.\"}, \"text\": \"teaser\"}");
        Fields fields = Fields.STANDARD.with(Map.of("text", "story.full"));
        assertThat(text(inputs(fields, "a.jsonl").get(0))).isEqualTo("Talks were held.");
        assertThatThrownBy(() -> Fields.STANDARD.with(Map.of("txt", "story")))
                .hasMessage("an article has no part \"txt\"; it has text, html, uri, outlet, title, authors, language,"
                        + " published");
    }

    @Test
    void a_line_that_is_no_article_is_named_and_the_rest_is_read() throws IOException {
        write(
                "a.jsonl",
                "{\"text\": \"One.\"}\n{broken\n[1, 2]\n{\"id\": 4, \"name\": \"x\"}\n{\"text\": \"" + "y".repeat(7000)
                        + "\"}\n{\"text\": \"Two.\"}");
        List<Input> inputs = inputs("a.jsonl");
        assertThat(inputs).hasSize(6);
        assertThat(text(inputs.get(0))).isEqualTo("One.");
        assertThat(text(inputs.get(5))).isEqualTo("Two.");
        assertThat(reason(inputs.get(1))).startsWith("it is no JSON: ");
        assertThat(reason(inputs.get(2))).isEqualTo("it is no JSON object");
        assertThat(reason(inputs.get(3)))
                .isEqualTo("none of its fields is known to hold a text (id, name); name it with --fields text=NAME");
        assertThat(reason(inputs.get(4)))
                .isEqualTo("it has 7012 bytes and the limit is 1000; raise the limit to read it");
    }

    @Test
    void compressed_lines_are_read_and_a_file_that_was_cut_off_tells_so() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            lines.append("{\"text\": \"Sentence ").append(i * 7919L % 100_003).append(" is said.\"}\n");
        }
        byte[] packed = gzip(lines.toString().getBytes(UTF_8));
        Files.write(folder.resolve("a.jsonl.gz"), packed);
        assertThat(inputs("a.jsonl.gz")).hasSize(2000);
        Files.write(folder.resolve("b.jsonl.gz"), java.util.Arrays.copyOf(packed, packed.length / 2));
        List<Input> half = inputs("b.jsonl.gz");
        assertThat(half).hasSizeBetween(100, 1999);
        assertThat(half.get(half.size() - 1))
                .isEqualTo(new Input.Problem("b.jsonl.gz", "it breaks off: Unexpected end of ZLIB input stream"));
    }

    @Test
    void archives_give_their_texts_and_pages_and_count_what_is_neither() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("news.zip")))) {
            for (String name : List.of("a/one.txt", "a/map.png", "../../two.html", "three.md")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(("Words of " + name).getBytes(UTF_8));
            }
        }
        assertThat(inputs("news.zip"))
                .extracting(Input::name)
                .containsExactly("news.zip/a/one.txt", "news.zip/../../two.html", "news.zip/three.md");
        assertThat(passedOver).isEqualTo(Map.of("not a text or a page", 1L));
        try (OutputStream raw = new GZIPOutputStream(Files.newOutputStream(folder.resolve("news.tar.gz")));
                TarArchiveOutputStream tar = new TarArchiveOutputStream(raw)) {
            for (String name : List.of("large.txt", "small.txt")) {
                byte[] bytes = "x".repeat(name.startsWith("large") ? 1001 : 10).getBytes(UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(name);
                entry.setSize(bytes.length);
                tar.putArchiveEntry(entry);
                tar.write(bytes);
                tar.closeArchiveEntry();
            }
        }
        List<Input> inputs = inputs("news.tar.gz");
        assertThat(reason(inputs.get(0)))
                .isEqualTo("it has more than 1000 bytes, which is the limit; raise it to read it");
        assertThat(text(inputs.get(1))).isEqualTo("x".repeat(10));
    }

    @Test
    void a_web_archive_gives_its_pages_with_their_addresses() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(bytes)) {
            capture(
                    writer,
                    "https://one.example/a",
                    200,
                    "text/html",
                    "<html><p>Envoys met in Doha.</p>".getBytes(UTF_8));
            capture(writer, "https://one.example/gone", 404, "text/html", "gone".getBytes(UTF_8));
            capture(writer, "https://one.example/logo", 200, "image/png", new byte[] {1, 2});
            capture(
                    writer,
                    "https://one.example/ru",
                    200,
                    "text/plain;charset=windows-1251",
                    "Переговоры прошли в Дохе".getBytes(Charset.forName("windows-1251")));
        }
        for (String name : List.of("crawl.warc", "crawl.warc.gz")) {
            Files.write(folder.resolve(name), name.endsWith("gz") ? gzip(bytes.toByteArray()) : bytes.toByteArray());
            List<Input> inputs = inputs(name);
            assertThat(inputs)
                    .extracting(Input::name)
                    .containsExactly(name + "#1 https://one.example/a", name + "#4 https://one.example/ru");
            assertThat(given(inputs.get(0)).uri()).isEqualTo("https://one.example/a");
            assertThat(given(inputs.get(0)).published()).isNull();
            assertThat(read(inputs.get(1)).text()).isEqualTo("Переговоры прошли в Дохе");
            assertThat(passedOver)
                    .isEqualTo(Map.of("answered with status 404", 1L, "not a text or a page (image/png)", 1L));
        }
    }

    @Test
    void a_feed_gives_its_entries() throws IOException {
        write("world.rss", """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Wire</title><language>en</language>
            <item><title>Talks &amp; trade</title><link>https://wire.example/1</link>
            <pubDate>Wed, 25 Aug 2021 10:00:00 GMT</pubDate><description>&lt;p&gt;Envoys met in Oslo.&lt;/p&gt;</description></item>
            <item><title>Nothing more</title></item></channel></rss>
            """);
        List<Input> inputs = inputs("world.rss");
        assertThat(inputs).hasSize(1);
        assertThat(given(inputs.get(0)))
                .isEqualTo(new Metadata(
                        "https://wire.example/1", "Harbour Wire", "Talks & trade", List.of(), "en", "2021-08-25"));
        assertThat(read(inputs.get(0)).text()).contains("Envoys met in Oslo.");
        assertThat(passedOver).isEqualTo(Map.of("an entry without text", 1L));
    }

    @Test
    void a_feed_that_reaches_for_files_is_refused() throws IOException {
        write("secret.txt", "top secret");
        write(
                "evil.rss",
                "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \""
                        + folder.resolve("secret.txt").toUri()
                        + "\">]><rss version=\"2.0\"><channel><title>t</title><item><title>t</title>"
                        + "<description>&x;</description></item></channel></rss>");
        List<Input> inputs = inputs("evil.rss");
        assertThat(inputs).hasSize(1);
        assertThat(reason(inputs.get(0))).startsWith("it cannot be read: it is no RSS or Atom feed");
    }

    @Test
    void a_table_in_parquet_gives_a_document_a_row() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (SELECT 'Envoys met in Riga.' AS text, DATE '2022-02-03' AS date, 'Coast' AS outlet"
                    + " UNION ALL SELECT NULL, NULL, NULL) TO '" + folder.resolve("a.parquet") + "' (FORMAT parquet)");
        }
        List<Input> inputs = inputs("a.parquet");
        assertThat(text(inputs.get(0))).isEqualTo("Envoys met in Riga.");
        assertThat(given(inputs.get(0))).isEqualTo(new Metadata(null, "Coast", null, List.of(), null, "2022-02-03"));
        assertThat(reason(inputs.get(1))).startsWith("none of its fields");
    }

    @Test
    void a_file_that_is_not_what_its_name_says_is_one_problem() throws IOException {
        for (String name : List.of("a.zip", "a.tar.gz", "a.warc", "a.warc.gz", "a.parquet", "a.jsonl.gz", "a.atom")) {
            write(name, "These are plain words and no container at all, whatever its name says.");
            List<Input> inputs = inputs(name);
            assertThat(inputs).as(name).hasSizeLessThanOrEqualTo(1);
            inputs.forEach(input -> assertThat(input).as(name).isInstanceOf(Input.Problem.class));
        }
    }

    @Test
    void a_web_archive_without_a_record_says_so() throws IOException {
        // Found by fuzzing: a file of one byte was refused without a reason.
        write("a.warc", "\n");
        assertThat(inputs("a.warc"))
                .singleElement()
                .satisfies(input -> assertThat(reason(input)).endsWith("it ends before the first record"));
    }

    @Test
    void a_directory_is_searched_for_containers_too() throws IOException {
        write("day/b.jsonl", "{\"text\": \"One.\"}");
        write("day/a.txt", "Two.");
        assertThat(inputs("day")).extracting(Input::name).containsExactly("a.txt", "b.jsonl#1");
        assertThat(source(Fields.STANDARD, folder.resolve("day").toString()).count())
                .isEqualTo(-1);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static void capture(WarcWriter writer, String uri, int status, String type, byte[] body)
            throws IOException {
        HttpResponse http = new HttpResponse.Builder(status, "answer")
                .body(MediaType.parseLeniently(type), body)
                .build();
        writer.write(new WarcResponse.Builder(URI.create(uri))
                .date(Instant.parse("2024-05-06T07:08:09Z"))
                .body(http)
                .build());
    }

    private DocumentSource source(Fields fields, String path) {
        return DocumentSource.of(List.of(path), Metadata.NONE, System.in, 1000).with(Containers.all(fields));
    }

    private List<Input> inputs(String name) {
        return inputs(Fields.STANDARD, name);
    }

    private List<Input> inputs(Fields fields, String name) {
        List<Input> all = new ArrayList<>();
        try (DocumentSource.Inputs inputs =
                source(fields, folder.resolve(name).toString()).iterator()) {
            inputs.forEachRemaining(all::add);
            passedOver = inputs.passedOver();
        }
        return all;
    }

    private static Metadata given(Input input) {
        assertThat(input).isInstanceOf(Input.Found.class);
        return ((Input.Found) input).given();
    }

    private static String text(Input input) {
        assertThat(input).isInstanceOf(Input.Found.class);
        return new String(((Input.Found) input).bytes(), UTF_8);
    }

    private static String reason(Input input) {
        assertThat(input).isInstanceOf(Input.Problem.class);
        return ((Input.Problem) input).reason();
    }

    private static Document read(Input input) {
        Outcome outcome = new DocumentReader().read(input);
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        Document document = ((Outcome.Read) outcome).document();
        assertThat(document.published()).isInstanceOf(Published.class);
        return document;
    }
}
