package org.dragoman.link;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Records in blocks, of which each is linked by itself. Records of different blocks are never about the same thing, so
 * that what is added or taken away concerns its own block alone, and cost grows with the number of records.
 *
 * @param <T> records
 * @param <R> what a block gives
 */
final class Blocks<T extends Serializable, R extends Serializable> {
    private final Function<T, String> id;
    private final Function<T, String> document;
    private final Function<T, String> key;
    private final BlockLinker.Step<T, R> step;
    private final Map<String, Map<String, T>> blocks = new HashMap<>();
    private final Map<String, Set<String>> blocksOfDocument = new HashMap<>();
    private final Map<String, R> results = new TreeMap<>();
    private final Set<String> changed = new HashSet<>();

    /**
     * @param id of a record
     * @param document id of its document
     * @param key of its block
     * @param step links the records of a block, which are given in the order of their ids
     */
    Blocks(Function<T, String> id, Function<T, String> document, Function<T, String> key, BlockLinker.Step<T, R> step) {
        this.id = id;
        this.document = document;
        this.key = key;
        this.step = step;
    }

    void add(Collection<T> records) {
        for (T record : records) {
            String block = key.apply(record);
            blocks.computeIfAbsent(block, one -> new HashMap<>()).put(id.apply(record), record);
            blocksOfDocument
                    .computeIfAbsent(document.apply(record), one -> new HashSet<>())
                    .add(block);
            changed.add(block);
        }
    }

    /** Takes all records of a document away. */
    void remove(String gone) {
        Set<String> concerned = blocksOfDocument.remove(gone);
        if (concerned == null) {
            return;
        }
        for (String block : concerned) {
            Map<String, T> records = blocks.get(block);
            if (records != null) {
                records.values().removeIf(record -> document.apply(record).equals(gone));
                changed.add(block);
            }
        }
    }

    /** Marks the blocks in which a document has records as to be linked anew. */
    void touch(String touched) {
        changed.addAll(blocksOfDocument.getOrDefault(touched, Set.of()));
    }

    /** Puts every record into its block anew, for what the keys rest on has changed. */
    void rebuild() {
        List<T> all = records();
        blocks.clear();
        blocksOfDocument.clear();
        results.clear();
        changed.clear();
        add(all);
    }

    /** All records. */
    List<T> records() {
        List<T> all = new ArrayList<>();
        blocks.values().forEach(block -> all.addAll(block.values()));
        return all;
    }

    /** What the blocks give, in the order of their keys; links those again that changed. */
    Collection<R> results(BlockLinker linker, BlockWork work) {
        Map<String, List<T>> due = new HashMap<>();
        for (String block : changed) {
            Map<String, T> records = blocks.getOrDefault(block, Map.of());
            if (records.isEmpty()) {
                blocks.remove(block);
                results.remove(block);
            } else {
                due.put(block, List.copyOf(new TreeMap<>(records).values()));
            }
        }
        changed.clear();
        results.putAll(work.link(due, step, linker));
        return results.values();
    }
}
