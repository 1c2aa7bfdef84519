package org.bilateral.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bilateral.document.RejectionReason;

/** The entries of a zip file, in its order. Nothing is written to disk, but an entry that would leave it is refused. */
final class ZipParts {
    private final ReadLimits limits;
    private final PartReader parts;

    ZipParts(ReadLimits limits, PartReader parts) {
        this.limits = limits;
        this.parts = parts;
    }

    void read(Part part, Outlet outlet) throws IOException {
        ZipInputStream zip = new ZipInputStream(new BufferedInputStream(part.bytes()));
        InputStream capped = new CappedStream(zip, CappedStream.mostUnpacked(part, limits), "unpacked");
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            entries++;
            if (entries > limits.containerEntries()) {
                String detail = "more than " + limits.containerEntries() + " entries";
                outlet.reject(part.inputPath(), "", RejectionReason.UNPACKS_TOO_LARGE, detail);
                return;
            }
            if (!entry.isDirectory()) {
                readEntry(part.entry(entry.getName(), new Unclosed(capped)), entry.getName(), outlet);
            }
        }
        if (entries == 0) {
            outlet.reject(part.inputPath(), "", RejectionReason.CORRUPT_CONTAINER, "no zip entries");
        }
    }

    private void readEntry(Part entry, String name, Outlet outlet) throws IOException {
        if (isUnsafe(name)) {
            outlet.reject(entry.inputPath(), "", RejectionReason.UNSAFE_PATH, name);
        } else {
            parts.read(entry, outlet);
        }
        // what a cap left unread still counts against the container's cap
        entry.bytes().skip(Long.MAX_VALUE);
    }

    private static boolean isUnsafe(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/") || path.matches("^[A-Za-z]:.*") || ("/" + path + "/").contains("/../");
    }

    /** A reader of an entry must not close the zip file. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // the zip file goes on
        }

        /** By reading, so that the bytes are counted. */
        @Override
        public long skip(long most) throws IOException {
            byte[] buffer = new byte[8192];
            long skipped = 0;
            for (int n = read(buffer); n >= 0; n = read(buffer)) {
                skipped += n;
            }
            return skipped;
        }
    }
}
