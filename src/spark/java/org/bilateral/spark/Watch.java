package org.bilateral.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.apache.spark.Success$;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorAdded;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Looks at what the cluster does: tells how far the run is, and keeps count of its cost. */
final class Watch extends SparkListener {
    private static final String STEP = "bilateral.step";
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;

    private final JavaSparkContext spark;
    private final Map<Integer, String> stepOfStage = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private int executors;
    private int lost;
    private int failed;

    /**
     * What a step has cost so far.
     *
     * @param name what was done
     * @param tasks that succeeded
     * @param cpuSeconds of all cores together
     * @param taskSeconds for which tasks held their cores
     * @param seconds from its beginning to its end
     */
    record Step(String name, long tasks, double cpuSeconds, double taskSeconds, double seconds) {
        private Step plus(long more, double cpu, double task) {
            return new Step(name, tasks + more, cpuSeconds + cpu, taskSeconds + task, seconds);
        }

        private Step ended(double after) {
            return new Step(name, tasks, cpuSeconds, taskSeconds, after);
        }
    }

    /**
     * What the run has cost.
     *
     * @param executors that took part
     * @param lostExecutors that died on the way
     * @param failedTasks attempts that were made again elsewhere
     */
    record Cost(List<Step> steps, int executors, int lostExecutors, int failedTasks) {}

    private Watch(JavaSparkContext spark) {
        this.spark = spark;
    }

    static Watch over(JavaSparkContext spark) {
        Watch watch = new Watch(spark);
        spark.sc().addSparkListener(watch);
        return watch;
    }

    /** Does a step and keeps count of it. */
    void step(String name, Runnable work) {
        say(name);
        synchronized (this) {
            steps.add(new Step(name, 0, 0, 0, 0));
        }
        spark.setLocalProperty(STEP, name);
        long start = System.nanoTime();
        work.run();
        synchronized (this) {
            replace(name, step -> step.ended((System.nanoTime() - start) / NANOS));
        }
    }

    private interface Change {
        Step of(Step step);
    }

    private void replace(String name, Change change) {
        steps.replaceAll(step -> step.name().equals(name) ? change.of(step) : step);
    }

    @Override
    public synchronized void onStageSubmitted(SparkListenerStageSubmitted submitted) {
        Properties properties = submitted.properties();
        String step = properties == null ? "" : properties.getProperty(STEP, "");
        stepOfStage.put(submitted.stageInfo().stageId(), step);
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
        String step = stepOfStage.getOrDefault(end.stageId(), "");
        if (!(end.reason() instanceof Success$)) {
            failed++;
            return;
        }
        TaskMetrics metrics = end.taskMetrics();
        replace(step, one -> one.plus(1, metrics.executorCpuTime() / NANOS, metrics.executorRunTime() / MILLIS));
        steps.stream()
                .filter(one -> one.name().equals(step) && isRound(one.tasks()))
                .forEach(one -> say(String.format(Locale.ROOT, "%s: %,d tasks done", step, one.tasks())));
    }

    /** Few lines, whatever the size: 1, 2, … 10, 20, … 100, 200, … */
    private static boolean isRound(long number) {
        return number > 0 && Long.toString(number).matches("[1-9]0*");
    }

    @Override
    public synchronized void onExecutorAdded(SparkListenerExecutorAdded added) {
        executors++;
    }

    @Override
    public synchronized void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
        lost++;
        say("an executor is lost, its tasks are done again elsewhere: " + removed.reason());
    }

    synchronized Cost cost() {
        return new Cost(List.copyOf(steps), executors, lost, failed);
    }

    static void say(String what) {
        System.err.println("bilateral: " + what);
    }
}
