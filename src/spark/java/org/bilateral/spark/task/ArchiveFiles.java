package org.bilateral.spark.task;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;

/** The files that a path with wild cards names. */
public final class ArchiveFiles {
    private static final Pattern WILD = Pattern.compile("[*?\\[{]");

    private ArchiveFiles() {}

    /**
     * Every file, sorted by its path; folders and hidden files are passed over.
     *
     * @throws RunException if there is none
     */
    public static List<ArchiveFile> list(String pattern, Configuration hadoop) throws IOException {
        FileSystem store = new Path(pattern).getFileSystem(hadoop);
        String base = store.makeQualified(new Path(base(pattern))).toUri().getPath();
        String prefix = base.endsWith("/") ? base : base + "/";
        FileStatus[] found = store.globStatus(new Path(pattern));
        List<ArchiveFile> files = new ArrayList<>();
        for (FileStatus status : found == null ? new FileStatus[0] : found) {
            if (status.isFile() && !status.getPath().getName().startsWith(".")) {
                String path = status.getPath().toUri().getPath();
                files.add(new ArchiveFile(
                        status.getPath().toString(),
                        path.substring(prefix.length()),
                        status.getLen(),
                        status.getModificationTime()));
            }
        }
        if (files.isEmpty()) {
            throw new RunException(ExitStatus.USAGE, "no file is named " + pattern);
        }
        files.sort(Comparator.comparing(ArchiveFile::inputPath));
        return files;
    }

    /** The folder that holds all that the pattern can name. */
    public static String base(String pattern) {
        Matcher wild = WILD.matcher(pattern);
        String fixed = wild.find() ? pattern.substring(0, wild.start()) : pattern;
        int slash = fixed.lastIndexOf('/');
        return slash < 0 ? "." : fixed.substring(0, slash + 1);
    }
}
