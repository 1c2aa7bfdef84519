package org.bilateral.read;

import java.io.InputStream;
import java.util.Locale;

/**
 * A file, or an entry of a container, that is still to be read.
 *
 * @param inputPath as in {@code RawDocument}
 * @param name its file name in lower case, which tells its kind
 * @param bytes not closed by who reads it
 * @param packedBytes how many bytes it takes on disk, or -1
 * @param nesting how many containers are around it
 */
record Part(String inputPath, String name, InputStream bytes, long packedBytes, int nesting) {
    static Part ofFile(String inputPath, InputStream bytes, long size) {
        return new Part(inputPath, fileName(inputPath), bytes, size, 0);
    }

    /** The same part unpacked: {@code page.html.gz} becomes {@code page.html} at the same path. */
    Part unpacked(InputStream inner, String innerName) {
        return new Part(inputPath, innerName, inner, packedBytes, nesting);
    }

    /** An entry: its packed size is not known while streaming. */
    Part entry(String entryName, InputStream inner) {
        return new Part(inputPath + "!" + entryName, fileName(entryName), inner, -1, nesting + 1);
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
