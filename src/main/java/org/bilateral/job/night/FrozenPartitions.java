package org.bilateral.job.night;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bilateral.job.state.Stock;
import org.springframework.batch.core.partition.PartitionNameProvider;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** The partitions of the frozen list of files: always the same names, so that a restart finds them again. */
final class FrozenPartitions implements Partitioner, PartitionNameProvider {
    private static final String PREFIX = "files";

    /** Told by the step's name, not by its context: a full disk may leave a step without one. */
    static int numberOf(String stepName) {
        return Integer.parseInt(stepName.substring(stepName.lastIndexOf(PREFIX) + PREFIX.length()));
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        Map<String, ExecutionContext> partitions = new TreeMap<>();
        for (int number = 0; number < Stock.PARTITIONS; number++) {
            partitions.put(name(number), new ExecutionContext());
        }
        return partitions;
    }

    @Override
    public Collection<String> getPartitionNames(int gridSize) {
        return names();
    }

    private static List<String> names() {
        return IntStream.range(0, Stock.PARTITIONS)
                .mapToObj(FrozenPartitions::name)
                .toList();
    }

    private static String name(int number) {
        return PREFIX + number;
    }
}
