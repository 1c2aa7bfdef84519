package org.bilateral.encode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.bilateral.document.ResourceException;

/** Cuts words into the pieces that the encoder knows, as BERT's uncased WordPiece does: longest piece first. */
final class WordPieces {
    static final String FILE = "pieces.txt";
    static final int UNKNOWN = 100;
    static final int START = 101;
    static final int BREAK = 102;

    private static final int LONGEST = 100;

    private final Map<String, Integer> pieces;

    private WordPieces(Map<String, Integer> pieces) {
        this.pieces = pieces;
    }

    /**
     * Loads the pieces, one a line, numbered from zero.
     *
     * @throws ResourceException if they are missing
     */
    static WordPieces load() {
        InputStream in = WordPieces.class.getResourceAsStream(FILE);
        if (in == null) {
            throw new ResourceException("no " + FILE + " on the class path");
        }
        Map<String, Integer> pieces = new HashMap<>(1 << 16);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                pieces.put(line, pieces.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordPieces(pieces);
    }

    /** The numbers of a word's pieces; a word may hold blanks and punctuation. */
    IntStream of(String text) {
        IntStream.Builder found = IntStream.builder();
        StringBuilder word = new StringBuilder();
        plain(text).codePoints().forEach(sign -> {
            boolean mark = isPunctuation(sign) || Character.isIdeographic(sign);
            if (mark || Character.isWhitespace(sign)) {
                cut(word.toString(), found);
                word.setLength(0);
            }
            if (mark) {
                cut(Character.toString(sign), found);
            } else if (!Character.isWhitespace(sign)) {
                word.appendCodePoint(sign);
            }
        });
        cut(word.toString(), found);
        return found.build();
    }

    /** In lower case, without accents and control characters. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(sign -> {
            int type = Character.getType(sign);
            if (sign == '\u00A0' || sign == '\t' || sign == '\n' || sign == '\r') {
                plain.append(' ');
            } else if (type != Character.NON_SPACING_MARK
                    && type != Character.CONTROL
                    && type != Character.FORMAT
                    && sign != 0xFFFD) {
                plain.appendCodePoint(sign);
            }
        });
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isPunctuation(int sign) {
        if (sign < 128) {
            return sign > ' ' && !Character.isLetterOrDigit(sign) && sign != 127;
        }
        int type = Character.getType(sign);
        return type == Character.CONNECTOR_PUNCTUATION
                || type == Character.DASH_PUNCTUATION
                || type == Character.START_PUNCTUATION
                || type == Character.END_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
    }

    private void cut(String word, IntStream.Builder found) {
        if (word.isEmpty()) {
            return;
        }
        int[] cut = word.length() > LONGEST ? new int[] {UNKNOWN} : pieces(word);
        IntStream.of(cut).forEach(found::add);
    }

    private int[] pieces(String word) {
        IntStream.Builder found = IntStream.builder();
        int at = 0;
        while (at < word.length()) {
            int end = word.length();
            Integer piece = null;
            while (piece == null && end > at) {
                piece = pieces.get((at == 0 ? "" : "##") + word.substring(at, end));
                end--;
            }
            if (piece == null) {
                return new int[] {UNKNOWN};
            }
            found.add(piece);
            at = end + 1;
        }
        return found.build().toArray();
    }
}
