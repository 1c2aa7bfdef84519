package org.bilateral.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Stable identifiers: a letter and 16 hex digits of a SHA-256 over the parts that make a thing what it is. */
public final class Identifiers {
    private static final int HEX_DIGITS = 16;

    private Identifiers() {}

    /**
     * An identifier over parts.
     *
     * @param prefix the letter that tells the kind of thing, so that no program takes the id for a number
     * @param parts what identifies the thing; joined by U+001F, so that ("a","bc") and ("ab","c") differ
     */
    public static String hashed(String prefix, String... parts) {
        String joined = String.join("\u001f", parts);
        return prefix + sha256(joined.getBytes(StandardCharsets.UTF_8)).substring(0, HEX_DIGITS);
    }

    /** 64 lower-case hex digits of the SHA-256. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
