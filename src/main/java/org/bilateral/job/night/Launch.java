package org.bilateral.job.night;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.BeanFactory;

/** Starts and restarts the job, whatever state the last execution was left in. Call it only while holding the lock. */
final class Launch {
    private static final String RUN = "run";
    private static final String INPUT = "input";
    private static final String PROGRAM = "program";

    private final JobOperator operator;
    private final JobRepository repository;
    private final Job job;
    private final Workbench bench;

    Launch(BeanFactory beans, Workbench bench) {
        this.operator = beans.getBean(JobOperator.class);
        this.repository = beans.getBean(JobRepository.class);
        this.job = beans.getBean(Job.class);
        this.bench = bench;
    }

    /** Completes the last run if it was cut off and was about the same input and program. Whether it did. */
    boolean resume() {
        repository.findRunningJobExecutions(job.getName()).forEach(operator::recover);
        Optional<JobExecution> cutOff = findLast().filter(last -> !isOver(last));
        if (cutOff.isEmpty()) {
            return false;
        }
        JobExecution last = cutOff.get();
        if (last.getStepExecutions().stream().anyMatch(step -> step.getStatus().isRunning())) {
            last = operator.recover(last);
        }
        JobParameters parameters = last.getJobParameters();
        boolean same = bench.request().input().toString().equals(parameters.getString(INPUT))
                && bench.program().equals(parameters.getString(PROGRAM));
        String run = Objects.requireNonNullElse(parameters.getString(RUN), "");
        if (!same) {
            bench.progress().note("run " + run + " was cut off; another input or program: it is given up");
            return false;
        }
        bench.progress().note("run " + run + " was cut off: resuming it");
        bench.tally().resume(run);
        bench.progress().begin(run);
        JobExecution cut = last;
        try {
            end(operator::restart, cut);
            return true;
        } catch (JobExecutionException e) {
            // what is coded stays coded: a run of its own completes it as well
            bench.progress().note("run " + run + " cannot be resumed (" + e.getMessage() + "): starting anew");
            return false;
        }
    }

    private Optional<JobExecution> findLast() {
        JobInstance instance = repository.getLastJobInstance(job.getName());
        return instance == null ? Optional.empty() : Optional.ofNullable(repository.getLastJobExecution(instance));
    }

    private static boolean isOver(JobExecution execution) {
        return execution.getStatus() == BatchStatus.COMPLETED || execution.getStatus() == BatchStatus.ABANDONED;
    }

    /** Starts a new run. */
    void start() {
        JobParameters parameters = new JobParametersBuilder()
                .addString(RUN, bench.run())
                .addString(INPUT, bench.request().input().toString())
                .addString(PROGRAM, bench.program())
                .toJobParameters();
        try {
            end(fresh -> operator.start(fresh, parameters), job);
        } catch (JobExecutionException e) {
            throw new RunException(ExitStatus.FAILED, "the run cannot start: " + e.getMessage(), e);
        }
    }

    private interface Start<T> {
        JobExecution execute(T what) throws JobExecutionException;
    }

    private <T> void end(Start<T> start, T what) throws JobExecutionException {
        requireNoSignal();
        JobExecution execution = start.execute(what);
        requireNoSignal();
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw failure(execution);
        }
    }

    private void requireNoSignal() {
        if (bench.stop().isRaised()) {
            throw new RunException(ExitStatus.TERMINATED, "stopped by a signal; the next run resumes");
        }
    }

    private RunException failure(JobExecution execution) {
        List<Throwable> causes = execution.getAllFailureExceptions();
        for (Throwable cause : causes) {
            if (rootOf(cause) instanceof RunException own) {
                return own;
            }
        }
        List<String> documents = new ArrayList<>();
        bench.coder().failed().forEach(documents::add);
        Throwable cause = causes.isEmpty() ? null : causes.get(causes.size() - 1);
        return new RunException(
                ExitStatus.FAILED,
                "the run failed" + (documents.isEmpty() ? "" : " while coding " + String.join(", ", documents)) + ": "
                        + (cause == null
                                ? execution.getExitStatus().getExitCode()
                                : rootOf(cause).toString())
                        + ". Once mended, the next run resumes; if the state is to blame, --rebuild makes it anew.",
                cause);
    }

    private static Throwable rootOf(Throwable problem) {
        Throwable root = problem;
        for (Throwable cause = root.getCause(); cause != null; cause = root.getCause()) {
            root = cause;
        }
        return root;
    }
}
