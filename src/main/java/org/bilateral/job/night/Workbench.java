package org.bilateral.job.night;

import java.util.List;
import org.bilateral.consolidate.Correction;
import org.bilateral.job.Progress;
import org.bilateral.job.RunRequest;
import org.bilateral.job.coding.DocumentCoder;
import org.bilateral.job.publish.RunFolder;
import org.bilateral.job.state.Staging;
import org.bilateral.job.state.Stock;
import org.bilateral.read.InputFolder;
import org.bilateral.read.ReadLimits;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What the steps of one run share.
 *
 * @param request what the run is asked to do
 * @param program fingerprint of the program
 * @param coder the pure stages
 * @param jdbc the state database
 * @param transactions each with a connection of its own
 * @param progress where the run tells how far it is
 * @param stop whether the run is to end early
 * @param tally what the run has counted
 * @param corrections made by people
 */
record Workbench(
        RunRequest request,
        String program,
        DocumentCoder coder,
        JdbcTemplate jdbc,
        TransactionOperations transactions,
        Progress progress,
        StopSignal stop,
        RunTally tally,
        List<Correction> corrections) {

    /** Id of the run, names its folder. */
    String run() {
        return tally.run();
    }

    InputFolder folder() {
        return new InputFolder(request.input(), ReadLimits.standard());
    }

    RunFolder runFolder() {
        return RunFolder.of(request.output(), run());
    }

    Stock stock() {
        return new Stock(jdbc);
    }

    Staging staging() {
        return new Staging(jdbc);
    }
}
