package org.bilateral.read;

/**
 * Caps that keep a bad file from filling memory or disk.
 *
 * @param documentBytes most bytes of one document, unpacked
 * @param unpackRatio most unpacked bytes per packed byte, once {@code ratioFrom} bytes were unpacked
 * @param ratioFrom unpacked bytes up to which any ratio is fine, since small repetitive pages pack well
 * @param containerBytes most unpacked bytes of one zip file; archives of the web (WARC) stream and have no such cap
 * @param containerEntries most entries of one zip file
 * @param nesting how many containers may stand inside each other; a compressed page in a zip is one
 */
public record ReadLimits(
        int documentBytes, int unpackRatio, int ratioFrom, long containerBytes, int containerEntries, int nesting) {
    /** @throws IllegalArgumentException if a cap is not positive */
    public ReadLimits {
        if (documentBytes <= 0
                || unpackRatio <= 0
                || ratioFrom <= 0
                || containerBytes <= 0
                || containerEntries <= 0
                || nesting <= 0) {
            throw new IllegalArgumentException("every limit must be positive");
        }
    }

    /** 10 MB a document, ratio 200 from 1 MB on, 4 GB and 100,000 entries a zip file, two containers deep. */
    public static ReadLimits standard() {
        return new ReadLimits(10_000_000, 200, 1_000_000, 4_000_000_000L, 100_000, 2);
    }
}
