package org.bilateral.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacked bytes, counted: a stream that unpacks to more than its caps ends with {@link TooLargeException}. */
final class CappedStream extends FilterInputStream {
    /** More bytes came out than allowed. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException(String message) {
            super(message);
        }
    }

    private static final long UNKNOWN_SIZE_DOCUMENTS = 10;

    private final long most;
    private final String what;
    private long count;

    CappedStream(InputStream in, long most, String what) {
        super(in);
        this.most = most;
        this.what = what;
    }

    /** The cap for unpacking a part: by its ratio, or, for a part of unknown packed size, a few documents' worth. */
    static long mostUnpacked(Part part, ReadLimits limits) {
        long byRatio = part.packedBytes() < 0
                ? UNKNOWN_SIZE_DOCUMENTS * limits.documentBytes()
                : Math.max(limits.ratioFrom(), part.packedBytes() * limits.unpackRatio());
        return Math.min(byRatio, limits.containerBytes());
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        count(Math.max(n, 0));
        return n;
    }

    private void count(int n) throws TooLargeException {
        count += n;
        if (count > most) {
            throw new TooLargeException("more than " + most + " bytes " + what);
        }
    }
}
