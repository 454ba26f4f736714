package org.dragoman.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.fetch.Fetched.Validator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/**
 * What servers said of pages when they were fetched, kept in a small JSON file, so that the next time only what
 * has changed is sent. Losing the file costs nothing but that.
 */
public final class FetchMemory {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Map<String, String>> pages;

    private FetchMemory(Map<String, Map<String, String>> pages) {
        this.pages = new TreeMap<>(pages);
    }

    /** A memory of nothing. */
    public static FetchMemory empty() {
        return new FetchMemory(Map.of());
    }

    /** The memory in a file; empty where there is none or it is damaged. */
    public static FetchMemory of(Path file) {
        try {
            return Files.exists(file)
                    ? new FetchMemory(
                            JSON.readValue(file.toFile(), new TypeReference<Map<String, Map<String, String>>>() {}))
                    : empty();
        } catch (JacksonException e) {
            return empty();
        }
    }

    /** Writes the memory to a file, in place of what is there. */
    public void save(Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(pages));
        Files.move(fresh, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether nothing was ever fetched. */
    public boolean isEmpty() {
        return pages.isEmpty();
    }

    @Nullable
    Validator validator(String address) {
        Map<String, String> page = pages.get(address);
        return page == null ? null : new Validator(page.get("tag"), page.get("modified"));
    }

    void keep(String address, @Nullable Validator validator) {
        if (validator == null) {
            pages.remove(address);
            return;
        }
        Map<String, String> page = new LinkedHashMap<>();
        if (validator.tag() != null) {
            page.put("tag", validator.tag());
        }
        if (validator.modified() != null) {
            page.put("modified", validator.modified());
        }
        pages.put(address, page);
    }
}
