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
    private static final String NUMBER = "partition";

    static int numberOf(ExecutionContext context) {
        return context.getInt(NUMBER);
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        Map<String, ExecutionContext> partitions = new TreeMap<>();
        for (int number = 0; number < Stock.PARTITIONS; number++) {
            ExecutionContext context = new ExecutionContext();
            context.putInt(NUMBER, number);
            partitions.put(name(number), context);
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
        return "files" + number;
    }
}
