package org.dragoman.link;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
    private final Map<String, Block<T, R>> blocks = new HashMap<>();
    private final Map<String, List<Block<T, R>>> blocksOfDocument = new HashMap<>();

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

    /** Records of one key, and what they give. */
    private static final class Block<T, R> {
        private final String key;
        private List<T> records = List.of();
        private @Nullable R result;
        private boolean changed;

        Block(String key) {
            this.key = key;
        }

        /** Its records, to be changed. */
        List<T> changing() {
            if (!changed) {
                records = new ArrayList<>(records);
                changed = true;
            }
            return records;
        }

        void settle(List<T> linked, R found) {
            records = linked;
            result = found;
            changed = false;
        }
    }

    void add(Collection<T> records) {
        for (T record : records) {
            Block<T, R> block = blocks.computeIfAbsent(key.apply(record), Block::new);
            block.changing().add(record);
            List<Block<T, R>> some =
                    blocksOfDocument.computeIfAbsent(document.apply(record), one -> new ArrayList<>(1));
            if (!some.contains(block)) {
                some.add(block);
            }
        }
    }

    /** Takes all records of a document away. */
    void remove(String gone) {
        List<Block<T, R>> concerned = blocksOfDocument.remove(gone);
        if (concerned != null) {
            concerned.forEach(block ->
                    block.changing().removeIf(record -> document.apply(record).equals(gone)));
        }
    }

    /** Marks the blocks in which a document has records as to be linked anew. */
    void touch(String touched) {
        blocksOfDocument.getOrDefault(touched, List.of()).forEach(Block::changing);
    }

    /** Puts every record into its block anew, for what the keys rest on has changed. */
    void rebuild() {
        List<T> all = records();
        blocks.clear();
        blocksOfDocument.clear();
        add(all);
    }

    /** All records. */
    List<T> records() {
        List<T> all = new ArrayList<>();
        blocks.values().forEach(block -> all.addAll(block.records));
        return all;
    }

    /** What the blocks give, in the order of their keys; links those again that changed. */
    Collection<R> results(BlockLinker linker, BlockWork work) {
        blocks.values().removeIf(block -> block.records.isEmpty());
        Map<String, List<T>> due = new HashMap<>();
        for (Block<T, R> block : blocks.values()) {
            if (block.changed) {
                due.put(block.key, inOrder(block.records));
            }
        }
        work.link(due, step, linker).forEach((key, result) -> {
            Block<T, R> block = blocks.get(key);
            if (block != null) {
                block.settle(due.getOrDefault(key, List.of()), result);
            }
        });
        TreeMap<String, R> results = new TreeMap<>();
        for (Block<T, R> block : blocks.values()) {
            if (block.result != null) {
                results.put(block.key, block.result);
            }
        }
        return results.values();
    }

    /** In the order of their ids; what was added again counts as it was added last. */
    private List<T> inOrder(List<T> records) {
        if (records.size() == 1) {
            return List.copyOf(records);
        }
        Map<String, T> sorted = new TreeMap<>();
        records.forEach(record -> sorted.put(id.apply(record), record));
        return List.copyOf(sorted.values());
    }
}
