package org.bilateral.spark.task;

import org.bilateral.job.state.StagedJson;

/**
 * A file of the archive.
 *
 * @param location where it is, as Hadoop names it
 * @param inputPath its path below the folder before the first wild card: what the nightly job calls it
 * @param size in bytes
 * @param modified when it was last changed, in milliseconds since 1970
 */
public record ArchiveFile(String location, String inputPath, long size, long modified) {
    /** As {@link #of} reads it. */
    public String json() {
        return StagedJson.write(this);
    }

    static ArchiveFile of(String json) {
        return StagedJson.read(json, ArchiveFile.class);
    }
}
