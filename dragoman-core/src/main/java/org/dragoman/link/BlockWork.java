package org.dragoman.link;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Links blocks, each by itself: here, or on the machines of a cluster. What blocks give does not depend on who links them. */
public interface BlockWork {
    /** On the processors of this machine. */
    BlockWork HERE = new BlockWork() {
        @Override
        public <T extends Serializable, R extends Serializable> Map<String, R> link(
                Map<String, List<T>> blocks, BlockLinker.Step<T, R> step, BlockLinker linker) {
            record Linked<R>(String block, R result) {}
            Map<String, R> results = new HashMap<>();
            blocks.entrySet().parallelStream()
                    .map(block -> new Linked<>(block.getKey(), step.link(linker, block.getValue())))
                    .toList()
                    .forEach(one -> results.put(one.block, one.result));
            return results;
        }
    };

    /**
     * Links.
     *
     * @param blocks records by the key of their block, in the order of their ids
     * @param step links the records of a block
     * @param linker for the step; {@link BlockLinker#surroundings} takes it to other machines
     * @return what each block gives, by its key
     */
    <T extends Serializable, R extends Serializable> Map<String, R> link(
            Map<String, List<T>> blocks, BlockLinker.Step<T, R> step, BlockLinker linker);
}
