package org.bilateral.cli.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bilateral.document.DocumentFormat;
import org.bilateral.document.Identifiers;
import org.bilateral.document.RawDocument;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.bilateral.read.InputFile;
import org.bilateral.read.InputFolder;
import org.bilateral.read.ReadLimits;
import org.bilateral.read.ReadResult;

/** The documents of a folder or file, in memory: reading the disk is not what is measured. */
public final class Documents {
    private Documents() {}

    /**
     * Reads them all.
     *
     * @param given folder with articles, one file, or a {@code .jsonl} file with an article a line
     */
    public static List<RawDocument> read(Path given) {
        return read(given, Integer.MAX_VALUE);
    }

    /** Reads only the first file of the folder, or the first line. */
    public static List<RawDocument> readFirst(Path given) {
        return read(given, 1);
    }

    private static List<RawDocument> read(Path given, int most) {
        Path path = given.toAbsolutePath().normalize();
        if (path.toString().endsWith(".jsonl")) {
            return lines(path, most);
        }
        List<RawDocument> documents = new ArrayList<>();
        Path parent = path.getParent();
        if (Files.isDirectory(path) || parent == null) {
            InputFolder folder = new InputFolder(path, ReadLimits.standard());
            folder.list().stream().limit(most).forEach(file -> folder.read(file, read -> add(read, documents)));
        } else {
            new InputFolder(parent, ReadLimits.standard())
                    .read(new InputFile(path, String.valueOf(path.getFileName())), read -> add(read, documents));
        }
        return documents;
    }

    private static void add(ReadResult read, List<RawDocument> documents) {
        if (read instanceof ReadResult.Document document) {
            documents.add(document.document());
        }
    }

    private static List<RawDocument> lines(Path path, int most) {
        try (Stream<String> lines = Files.lines(path)) {
            return lines.limit(most)
                    .map(line -> line.getBytes(StandardCharsets.UTF_8))
                    .map(bytes -> new RawDocument(
                            path.toString(), DocumentFormat.JSON, bytes, Identifiers.sha256(bytes), null, null))
                    .toList();
        } catch (IOException e) {
            throw new RunException(ExitStatus.USAGE, "the file cannot be read: " + e, e);
        }
    }
}
