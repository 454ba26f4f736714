package org.dragoman.spark;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.RemoteIterator;
import org.dragoman.container.Containers;
import org.dragoman.container.Fields;
import org.dragoman.document.DocumentReader;
import org.dragoman.document.DocumentSource;
import org.dragoman.document.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * A file of the input, which one task opens.
 *
 * @param number its place in the input
 * @param name how to name it
 * @param file where it is: a path of this machine that all executors see, or an address of another file system
 * @param problem why it cannot be read, or null
 */
record SourcePart(
        int number,
        String name,
        @Nullable String file,
        @Nullable String problem) implements Serializable {
    private static final DocumentReader READER = new DocumentReader();

    /** The files of all paths, in the order in which one machine would read them. */
    static List<SourcePart> all(List<String> paths, Configuration hadoop) throws IOException {
        List<SourcePart> all = new ArrayList<>();
        for (String path : paths.stream().sorted().distinct().toList()) {
            if (path.matches("[a-z][a-z0-9+.-]*:/.*") && !path.matches("(https?|file):.*")) {
                remote(path, hadoop, all);
                continue;
            }
            String local = path.startsWith("file:")
                    ? Path.of(java.net.URI.create(path)).toString()
                    : path;
            for (DocumentSource.Part part : source(List.of(local)).parts()) {
                String file = part.file() == null
                        ? null
                        : part.file().toAbsolutePath().toString();
                String problem = part.problem() != null || file != null
                        ? part.problem()
                        : "a cluster reads files, neither standard input nor addresses of the web";
                all.add(new SourcePart(all.size(), part.name(), file, problem));
            }
        }
        return all;
    }

    private static void remote(String path, Configuration hadoop, List<SourcePart> all) throws IOException {
        org.apache.hadoop.fs.Path place = new org.apache.hadoop.fs.Path(path);
        FileSystem system = place.getFileSystem(hadoop);
        if (!system.exists(place)) {
            all.add(new SourcePart(all.size(), path, null, "there is no such file or directory"));
            return;
        }
        DocumentSource source = source(List.of());
        String base = system.getFileStatus(place).getPath().toString();
        List<SourcePart> found = new ArrayList<>();
        for (RemoteIterator<LocatedFileStatus> files = system.listFiles(place, true); files.hasNext(); ) {
            String file = files.next().getPath().toString();
            boolean named = file.equals(base);
            String name = named ? place.getName() : file.substring(base.length() + 1);
            if (named || source.isDocument(Path.of(name))) {
                found.add(new SourcePart(0, name, file, null));
            }
        }
        found.sort(Comparator.comparing(SourcePart::name));
        found.forEach(one -> all.add(new SourcePart(all.size(), one.name, one.file, null)));
    }

    private static DocumentSource source(List<String> paths) {
        return DocumentSource.of(
                        paths,
                        Metadata.NONE,
                        InputStream.nullInputStream(),
                        READER.limits().bytes())
                .with(Containers.all(Fields.STANDARD));
    }

    /** What is in it, one by one, in its order. */
    Iterator<Found> documents(Configuration hadoop) {
        if (file == null) {
            return List.of(Found.of(number, 0, new DocumentSource.Input.Problem(name, String.valueOf(problem)), READER))
                    .iterator();
        }
        Path here = isHere() ? Path.of(file) : fetched(file, hadoop);
        DocumentSource.Inputs inputs = source(List.of()).open(new DocumentSource.Part(name, here, null));
        return new Iterator<>() {
            private int place;

            @Override
            public boolean hasNext() {
                boolean more = inputs.hasNext();
                if (!more) {
                    inputs.close();
                }
                return more;
            }

            @Override
            public Found next() {
                return Found.of(number, place++, inputs.next(), READER);
            }
        };
    }

    private boolean isHere() {
        return file != null && file.startsWith(File.separator);
    }

    /** Containers need a file of the machine that reads it. */
    private static Path fetched(String file, Configuration hadoop) {
        try {
            org.apache.hadoop.fs.Path there = new org.apache.hadoop.fs.Path(file);
            Path folder = Files.createTempDirectory("dragoman");
            Path here = folder.resolve(there.getName());
            there.getFileSystem(hadoop)
                    .copyToLocalFile(false, there, new org.apache.hadoop.fs.Path(here.toUri()), true);
            here.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
            return here;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
