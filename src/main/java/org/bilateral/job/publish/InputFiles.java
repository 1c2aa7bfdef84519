package org.bilateral.job.publish;

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
import java.util.SortedMap;
import java.util.TreeMap;
import org.bilateral.job.state.Stock;
import org.bilateral.read.InputFile;
import org.bilateral.read.InputFolder;
import org.bilateral.read.ReadLimits;

/** The files of an input folder with their fingerprints. */
public final class InputFiles {
    /** Stands in the input folder and is no article. */
    public static final String CORRECTIONS = "corrections.csv";

    private InputFiles() {}

    /** The files that hold articles, as they are now. */
    public static List<Stock.Entry> list(InputFolder folder) {
        List<Stock.Entry> entries = new ArrayList<>();
        for (InputFile file : folder.list()) {
            if (!file.inputPath().equals(CORRECTIONS)) {
                entries.add(new Stock.Entry(file.inputPath(), fingerprint(file.path())));
            }
        }
        return entries;
    }

    /** Everything that tables are made from as it is now, the corrections too: fingerprint by path. */
    public static SortedMap<String, String> now(Path folder) {
        return of(list(new InputFolder(folder, ReadLimits.standard())), folder);
    }

    /** Those files and the corrections of the folder: fingerprint by path. */
    public static SortedMap<String, String> of(List<Stock.Entry> entries, Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        entries.forEach(entry -> files.put(entry.filePath(), entry.fingerprint()));
        Path corrections = folder.resolve(CORRECTIONS);
        if (Files.exists(corrections)) {
            files.put(CORRECTIONS, fingerprint(corrections));
        }
        return files;
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
