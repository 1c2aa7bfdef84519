package org.bilateral.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The words and numbers of a model file of CoreNLP's neural parser: gzip, UTF-8, parted by spaces and line ends. */
final class ParserModelFile implements ParserModelInput {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private byte[] word = new byte[64];
    private int at;
    private int end;

    ParserModelFile(InputStream compressed) throws IOException {
        in = new GZIPInputStream(compressed, BUFFER);
    }

    /** The value of a header line such as {@code dict=77207}. */
    @Override
    public int header(String name) throws IOException {
        String line = word();
        if (!line.startsWith(name + "=")) {
            throw new IOException("expected " + name + "= in the parser's model, found " + line);
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    @Override
    public List<String> names(int count, float[] rows, int first, int width) throws IOException {
        List<String> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            names.add(word());
            numbers(rows, (first + i) * width, width);
        }
        return names;
    }

    private String word() throws IOException {
        int length = fill();
        return new String(word, 0, length, StandardCharsets.UTF_8);
    }

    @Override
    public void numbers(float[] target, int offset, int count) throws IOException {
        for (int i = offset; i < offset + count; i++) {
            target[i] = number();
        }
    }

    /** Numbers are written with a few decimals, so that a quotient of two whole numbers is exact enough. */
    private float number() throws IOException {
        int length = fill();
        long digits = 0;
        long scale = 0;
        for (int i = word[0] == '-' ? 1 : 0; i < length; i++) {
            int digit = word[i] - '0';
            if (word[i] == '.') {
                scale = 1;
            } else if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
                scale *= 10;
            } else {
                return Float.parseFloat(new String(word, 0, length, StandardCharsets.UTF_8));
            }
        }
        double value = scale == 0 ? digits : (double) digits / scale;
        return (float) (word[0] == '-' ? -value : value);
    }

    private int fill() throws IOException {
        int sign = next();
        while (sign == ' ' || sign == '\n') {
            sign = next();
        }
        int length = 0;
        for (; sign != ' ' && sign != '\n' && sign >= 0; sign = next()) {
            if (length == word.length) {
                word = Arrays.copyOf(word, 2 * length);
            }
            word[length++] = (byte) sign;
        }
        if (length == 0) {
            throw new IOException("the parser's model ends too early");
        }
        return length;
    }

    private int next() throws IOException {
        if (at == end) {
            end = in.read(buffer);
            at = 0;
            if (end <= 0) {
                end = 0;
                return -1;
            }
        }
        return buffer[at++] & 0xFF;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
