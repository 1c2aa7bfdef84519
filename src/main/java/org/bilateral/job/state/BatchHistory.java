package org.bilateral.job.state;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What Spring Batch noted of the runs before: only the last one is ever resumed. */
public final class BatchHistory {
    private static final String OLD =
            "(SELECT JOB_INSTANCE_ID FROM BATCH_JOB_INSTANCE ORDER BY JOB_INSTANCE_ID DESC" + " OFFSET %d ROWS)";
    private static final String EXECUTIONS =
            "(SELECT JOB_EXECUTION_ID FROM BATCH_JOB_EXECUTION WHERE JOB_INSTANCE_ID IN " + OLD + ")";
    private static final String STEPS =
            "(SELECT STEP_EXECUTION_ID FROM BATCH_STEP_EXECUTION WHERE JOB_EXECUTION_ID IN " + EXECUTIONS + ")";

    /** From what hangs on others to what others hang on; the instances, by which all are found, are last. */
    private static final List<String> DELETES = List.of(
            "DELETE FROM BATCH_STEP_EXECUTION_CONTEXT WHERE STEP_EXECUTION_ID IN " + STEPS,
            "DELETE FROM BATCH_STEP_EXECUTION WHERE JOB_EXECUTION_ID IN " + EXECUTIONS,
            "DELETE FROM BATCH_JOB_EXECUTION_CONTEXT WHERE JOB_EXECUTION_ID IN " + EXECUTIONS,
            "DELETE FROM BATCH_JOB_EXECUTION_PARAMS WHERE JOB_EXECUTION_ID IN " + EXECUTIONS,
            "DELETE FROM BATCH_JOB_EXECUTION WHERE JOB_INSTANCE_ID IN " + OLD,
            "DELETE FROM BATCH_JOB_INSTANCE WHERE JOB_INSTANCE_ID IN " + OLD);

    private final JdbcTemplate jdbc;

    public BatchHistory(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Forgets all runs but the newest.
     *
     * @param keep how many stay, at least one
     * @return how many are forgotten
     */
    public int keepNewest(int keep) {
        int runs = 0;
        for (String delete : DELETES) {
            runs = jdbc.update(String.format(java.util.Locale.ROOT, delete, keep));
        }
        return runs;
    }
}
