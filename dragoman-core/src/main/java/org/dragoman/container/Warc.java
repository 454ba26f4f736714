package org.dragoman.container;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dragoman.document.Bytes;
import org.dragoman.document.Container;
import org.dragoman.document.DocumentSource.Input;
import org.dragoman.document.Metadata;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Web archives (ISO 28500): the pages and texts among the captures. The date of a capture is no date of publication. */
final class Warc implements Container {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Override
    public List<String> endings() {
        return List.of(".warc", ".warc.gz");
    }

    @Override
    public Contents open(Path file, String name, Metadata given, int largest) throws IOException {
        // The library knows by the bytes whether the records are compressed, each for itself.
        WarcReader records = records(file);
        return new Entries(name) {
            private long number;

            @Override
            @Nullable
            Input read() throws IOException {
                for (Optional<WarcRecord> record = records.next(); record.isPresent(); record = records.next()) {
                    number++;
                    Input input = input(record.get());
                    if (input != null) {
                        return input;
                    }
                }
                return null;
            }

            private @Nullable Input input(WarcRecord record) throws IOException {
                if (record instanceof WarcResponse response) {
                    if (!MediaType.HTTP.equals(response.contentType().base())) {
                        passOver("captured by another protocol");
                        return null;
                    }
                    HttpResponse http = response.http();
                    if (http.status() != 200) {
                        passOver("answered with status " + http.status());
                        return null;
                    }
                    return input(response, http.contentType(), http.bodyDecoded());
                }
                if (record instanceof WarcResource || record instanceof WarcConversion) {
                    return input((WarcTargetRecord) record, record.contentType(), record.body());
                }
                return null;
            }

            private @Nullable Input input(WarcTargetRecord record, MediaType type, MessageBody body)
                    throws IOException {
                String kind = type.type() + "/" + type.subtype();
                if (!kind.equals("text/html") && !kind.equals("application/xhtml+xml") && !kind.equals("text/plain")) {
                    passOver("not a text or a page (" + kind + ")");
                    return null;
                }
                String document = name + "#" + number + " " + record.target();
                InputStream stream = body.stream();
                byte[] content = Bytes.upTo(stream, largest);
                if (content == null) {
                    return new Input.Problem(document, Bytes.tooMany(largest));
                }
                Metadata told = new Metadata(record.target(), null, null, List.of(), null, null);
                return new Input.Found(
                        document, marked(content, type.parameters().get("charset")), given.or(told));
            }

            @Override
            public void close() throws IOException {
                records.close();
            }
        };
    }

    /** The bytes in UTF-8 with its mark, where the answer's header tells the encoding; it wins over the page (RFC 9110). */
    private static WarcReader records(Path file) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file);
        try {
            return new WarcReader(channel);
        } catch (IOException e) {
            channel.close();
            if (e instanceof EOFException) {
                throw new IOException("it ends before the first record", e);
            }
            throw e;
        }
    }

    private static byte[] marked(byte[] content, @Nullable String charset) {
        if (charset == null || content.length == 0) {
            return content;
        }
        try {
            Charset encoding = Charset.forName(charset);
            if (encoding.equals(StandardCharsets.UTF_8) || encoding.equals(StandardCharsets.ISO_8859_1)) {
                // Detection reads these well; and "ISO-8859-1" is what servers say when they know nothing.
                return content;
            }
            byte[] text = new String(content, encoding).getBytes(StandardCharsets.UTF_8);
            byte[] marked = new byte[text.length + MARK.length];
            System.arraycopy(MARK, 0, marked, 0, MARK.length);
            System.arraycopy(text, 0, marked, MARK.length, text.length);
            return marked;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return content;
        }
    }
}
