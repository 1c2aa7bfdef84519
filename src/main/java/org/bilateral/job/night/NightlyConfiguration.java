package org.bilateral.job.night;

import javax.sql.DataSource;
import org.bilateral.consolidate.person.Offices;
import org.bilateral.job.state.StateProblem;
import org.bilateral.job.state.Stock;
import org.bilateral.ontology.Ontology;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The nightly job: {@code takeStock} → {@code codeArticles} → {@code recallPersons} → {@code consolidate} →
 * {@code publish} → {@code report}.
 */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing
@EnableJdbcJobRepository
final class NightlyConfiguration {
    static final String JOB = "nightly";

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    Job nightly(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Workbench bench,
            Ontology ontology,
            ThreadPoolTaskExecutor coders) {
        return new JobBuilder(JOB, repository)
                .start(new StepBuilder("takeStock", repository)
                        .tasklet(new TakeStock(bench), transactions)
                        .build())
                .next(codeArticles(repository, transactions, bench, coders))
                .next(new StepBuilder("recallPersons", repository)
                        .tasklet(new Recall(bench, Offices.official(ontology)), transactions)
                        .allowStartIfComplete(true)
                        .build())
                .next(new StepBuilder("consolidate", repository)
                        .tasklet(new ConsolidateAll(bench, ontology), transactions)
                        .allowStartIfComplete(true)
                        .build())
                .next(new StepBuilder("publish", repository)
                        .tasklet(new Publish(bench), transactions)
                        .allowStartIfComplete(true)
                        .build())
                .next(new StepBuilder("report", repository)
                        .tasklet(new Report(bench), transactions)
                        .allowStartIfComplete(true)
                        .build())
                .build();
    }

    private static Step codeArticles(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Workbench bench,
            ThreadPoolTaskExecutor coders) {
        Step codePartition = new StepBuilder("codePartition", repository)
                .tasklet(new CodePartition(bench), transactions)
                .build();
        return new StepBuilder("codeArticles", repository)
                .partitioner(codePartition.getName(), new FrozenPartitions())
                .step(codePartition)
                .gridSize(Stock.PARTITIONS)
                .taskExecutor(coders)
                .listener(new Accounting(bench))
                .build();
    }

    /** Not named {@code taskExecutor}: Spring Batch would then start the job itself in the background. */
    @Bean
    ThreadPoolTaskExecutor coders(Workbench bench) {
        ThreadPoolTaskExecutor coders = new ThreadPoolTaskExecutor();
        coders.setCorePoolSize(bench.request().threads());
        coders.setMaxPoolSize(bench.request().threads());
        coders.setThreadNamePrefix("coder-");
        return coders;
    }

    /** Tells the progress what is coming, and at the end that every document read is accounted for. */
    private record Accounting(Workbench bench) implements StepExecutionListener {
        @Override
        public void beforeStep(StepExecution execution) {
            bench.progress().step("coding articles");
            bench.progress().expect(bench.stock().countToCode());
        }

        @Override
        public org.springframework.batch.core.ExitStatus afterStep(StepExecution execution) {
            long read = bench.stock().countDocumentsRead();
            long staged = bench.staging().count();
            if (bench.stock().countToCode() == 0 && read != staged) {
                throw StateProblem.damaged(read + " documents were read, but " + staged + " are coded or rejected");
            }
            return execution.getExitStatus();
        }
    }
}
