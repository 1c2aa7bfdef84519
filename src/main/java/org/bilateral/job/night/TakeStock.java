package org.bilateral.job.night;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bilateral.job.state.Stock;
import org.bilateral.read.InputFile;
import org.bilateral.read.InputFolder;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** First step: lists the input, takes each file's fingerprint and freezes the list for this run. */
final class TakeStock implements Tasklet {
    /** Stands in the input folder and is no article. */
    static final String CORRECTIONS = "corrections.csv";

    private final Workbench bench;

    TakeStock(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        bench.progress().step("taking stock of " + bench.request().input());
        if (bench.request().choices().recodeAll()) {
            bench.stock().forgetCoding();
        }
        Stock.Difference difference = bench.stock().freeze(list(bench.folder()), bench.program());
        bench.staging().keepOnlyStock();
        bench.tally().stock(difference);
        difference.removedPaths().forEach(path -> bench.progress().note(path + " is gone: its rows leave the tables"));
        return RepeatStatus.FINISHED;
    }

    /** The input as it is now. */
    static List<Stock.Entry> list(InputFolder folder) {
        List<Stock.Entry> entries = new ArrayList<>();
        for (InputFile file : folder.list()) {
            if (!file.inputPath().equals(CORRECTIONS)) {
                entries.add(new Stock.Entry(file.inputPath(), fingerprint(file.path())));
            }
        }
        return entries;
    }

    /** SHA-256 of the content, or a word for a file that the reader is going to reject. */
    private static String fingerprint(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return "no regular file";
        }
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            return "unreadable";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
