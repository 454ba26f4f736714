package org.dragoman.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.dragoman.document.Bytes;
import org.dragoman.document.Container;
import org.dragoman.document.DocumentSource;
import org.dragoman.document.DocumentSource.Input;
import org.dragoman.document.Metadata;
import org.jspecify.annotations.Nullable;

/** ZIP and tar files of texts and pages. Nothing is unpacked onto the disk, so names in them can do no harm. */
final class Archive implements Container {
    @Override
    public List<String> endings() {
        return List.of(".zip", ".tar", ".tar.gz", ".tgz");
    }

    @Override
    public Contents open(Path file, String name, Metadata given, int largest) throws IOException {
        InputStream bytes = Streams.open(file);
        ArchiveInputStream<? extends ArchiveEntry> archive =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip")
                        ? new ZipArchiveInputStream(bytes)
                        : new TarArchiveInputStream(bytes);
        return new Entries(name) {
            @Override
            @Nullable
            Input read() throws IOException {
                for (ArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                    if (entry.isDirectory()) {
                        continue;
                    }
                    if (!isDocument(entry.getName())) {
                        passOver("not a text or a page");
                        continue;
                    }
                    String document = name + "/" + entry.getName();
                    if (!archive.canReadEntryData(entry)) {
                        return new Input.Problem(document, "it is encrypted or packed in a way that cannot be read");
                    }
                    byte[] content = Bytes.upTo(archive, largest);
                    return content == null
                            ? new Input.Problem(document, Bytes.tooMany(largest))
                            : new Input.Found(document, content, given);
                }
                return null;
            }

            @Override
            public void close() throws IOException {
                archive.close();
            }
        };
    }

    private static boolean isDocument(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return !last.startsWith(".") && DocumentSource.isText(last.substring(last.lastIndexOf('.') + 1));
    }
}
