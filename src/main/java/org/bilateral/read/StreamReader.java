package org.bilateral.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.bilateral.document.RejectionReason;

/** The documents in a file that is no file of this machine: a stream from an object store or a cluster's disks. */
public final class StreamReader {
    private final PartReader parts;

    public StreamReader(ReadLimits limits) {
        this.parts = new PartReader(limits);
    }

    /**
     * Does what {@link InputFolder#read} does, with one difference: what the store throws is no bad data. A connection
     * that breaks must not pass for the end of a file, so it is thrown, and whoever reads tries again.
     *
     * @param inputPath as in {@code RawDocument}; its ending tells the kind of the file
     * @param bytes not closed here
     * @param size how many bytes there are
     * @throws UncheckedIOException if the stream fails
     */
    public void read(String inputPath, InputStream bytes, long size, Consumer<ReadResult> sink) {
        Outlet outlet = new Outlet(sink);
        if (size == 0) {
            outlet.reject(inputPath, "", RejectionReason.EMPTY_FILE, "");
            return;
        }
        try {
            parts.read(Part.ofFile(inputPath, new StoreStream(bytes), size), outlet);
        } catch (IOException e) {
            outlet.reject(inputPath, "", RejectionReason.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }
}
