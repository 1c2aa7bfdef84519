package org.bilateral.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters in the order that is right most often on saved pages: byte order mark, valid multibyte UTF-8, the
 * container's header, the page's meta, windows-1252. Pages saved as UTF-8 often keep a false meta, hence the second.
 */
final class TextDecoder {
    private static final Pattern META_CHARSET =
            Pattern.compile("<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    /** What browsers take latin-1 and ASCII for. */
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int PEEK_BYTES = 8192;
    private static final char REPLACEMENT = '\uFFFD';

    private static final int LEAST_PAIRS = 32;

    private TextDecoder() {}

    /**
     * @param text the characters, without byte order mark
     * @param replaced how many of them are replacement characters
     */
    record Decoded(String text, int replaced) {}

    static Decoded decode(byte[] bytes, @Nullable String declared) {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            return counted(new String(bytes, marked).substring(1));
        }
        Charset wide = twoByte(bytes);
        if (wide != null) {
            return counted(new String(bytes, wide));
        }
        String utf8 = strictUtf8(bytes);
        if (utf8 != null) {
            return counted(utf8);
        }
        Charset charset = findCharset(declared)
                .or(() -> findCharset(metaCharset(bytes)))
                .orElse(mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252);
        return counted(new String(bytes, charset));
    }

    private static @Nullable Charset byteOrderMark(byte[] b) {
        if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (b.length >= 2 && (b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (b.length >= 2 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return null;
    }

    /** UTF-16 without its mark: in markup and Latin text every other byte is zero, and the others are not. */
    private static @Nullable Charset twoByte(byte[] bytes) {
        int pairs = Math.min(bytes.length, PEEK_BYTES) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += bytes[2 * i] == 0 ? 1 : 0;
            second += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < LEAST_PAIRS || first + second < 0.9 * pairs) {
            return null;
        }
        return first == 0 ? StandardCharsets.UTF_16LE : second == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static @Nullable String strictUtf8(byte[] bytes) {
        String quick = new String(bytes, StandardCharsets.UTF_8);
        if (quick.indexOf(REPLACEMENT) < 0) {
            return quick; // far faster than the strict decoder
        }
        try {
            CharBuffer chars = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return chars.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** A page cut in the middle of a character, or with one bad byte of an advertisement, is UTF-8 all the same. */
    private static boolean mostlyUtf8(byte[] bytes) {
        int multibyte = 0;
        int bad = 0;
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bad += c == REPLACEMENT ? 1 : 0;
            multibyte += c > 0x7F && c != REPLACEMENT ? 1 : 0;
        }
        return multibyte > 9 * bad;
    }

    private static String metaCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, PEEK_BYTES), StandardCharsets.ISO_8859_1);
        Matcher matcher = META_CHARSET.matcher(head);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Names mapped as browsers do (WHATWG Encoding); UTF-8 is out, since the bytes were seen not to be that. */
    private static Optional<Charset> findCharset(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8" -> Optional.empty();
            case "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii" -> Optional.of(WINDOWS_1252);
            case "gb2312", "gbk", "gb_2312-80", "x-gbk" -> Optional.of(Charset.forName("GB18030"));
            case "iso-8859-9", "latin5" -> Optional.of(Charset.forName("windows-1254"));
            case "ks_c_5601-1987", "euc-kr" -> Optional.of(Charset.forName("x-windows-949"));
            case "shift_jis", "sjis", "x-sjis" -> Optional.of(Charset.forName("windows-31j"));
            default -> known(name.strip());
        };
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Decoded counted(String text) {
        int replaced = 0;
        for (int i = text.indexOf(REPLACEMENT); i >= 0; i = text.indexOf(REPLACEMENT, i + 1)) {
            replaced++;
        }
        return new Decoded(text, replaced);
    }
}
