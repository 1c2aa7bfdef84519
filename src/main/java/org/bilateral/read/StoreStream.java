package org.bilateral.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A stream whose own failures no reader takes for damage in what it reads. */
final class StoreStream extends FilterInputStream {
    StoreStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() {
        try {
            return in.read();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        try {
            return in.read(buffer, offset, length);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public long skip(long count) {
        try {
            return in.skip(count);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static UncheckedIOException failure(IOException e) {
        return new UncheckedIOException("the store failed while it was read: " + e.getMessage(), e);
    }
}
