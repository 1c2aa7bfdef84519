package org.bilateral.annotate;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The neural parser's model as the build prepares it: the same names and numbers, as Java keeps them, so that nothing has
 * to be made out at the start. The first bytes tell of another form of it, should one be left over from an older build.
 */
final class PreparedParser implements ParserModelInput {
    private static final int MAGIC = 0xB11A0001;
    private static final int CHUNK = 1 << 16;

    private final DataInputStream in;
    private final byte[] bytes = new byte[CHUNK];

    PreparedParser(InputStream in) throws IOException {
        this.in = new DataInputStream(in);
        if (this.in.readInt() != MAGIC) {
            throw new IOException("prepared by another version of the program: build it anew");
        }
    }

    @Override
    public int header(String name) throws IOException {
        return in.readInt();
    }

    @Override
    public List<String> names(int count, float[] rows, int first, int width) throws IOException {
        ByteBuffer block = ByteBuffer.wrap(in.readNBytes(in.readInt()));
        List<String> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int length = block.getShort();
            names.add(new String(block.array(), block.position(), length, StandardCharsets.UTF_8));
            block.position(block.position() + length);
        }
        numbers(rows, first * width, count * width);
        return names;
    }

    @Override
    public void numbers(float[] target, int offset, int count) throws IOException {
        for (int done = 0; done < count; ) {
            int part = Math.min(count - done, CHUNK / Float.BYTES);
            in.readFully(bytes, 0, part * Float.BYTES);
            ByteBuffer.wrap(bytes).asFloatBuffer().get(target, offset + done, part);
            done += part;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Writes a model to be read by this class. */
    static void write(ParserModel model, OutputStream target) throws IOException {
        DataOutputStream out = new DataOutputStream(target);
        int width = model.embeddings().length
                / (model.firstRelation() + model.relations().size());
        out.writeInt(MAGIC);
        out.writeInt(model.words().size());
        out.writeInt(model.tags().size());
        out.writeInt(model.relations().size());
        out.writeInt(width);
        out.writeInt(model.hidden());
        out.writeInt(model.inputWeights().length / width);
        out.writeInt(0);
        int tags = model.words().size() * width;
        int relations = model.firstRelation() * width;
        float[] rows = model.embeddings();
        write(byId(model.words()), Arrays.copyOfRange(rows, 0, tags), out);
        write(byId(model.tags()), Arrays.copyOfRange(rows, tags, relations), out);
        write(model.relations(), Arrays.copyOfRange(rows, relations, rows.length), out);
        write(model.inputWeights(), out);
        write(model.bias(), out);
        write(model.outputWeights(), out);
        out.flush();
    }

    private static List<String> byId(Map<String, Integer> ids) {
        return ids.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void write(List<String> names, float[] rows, DataOutputStream out) throws IOException {
        List<byte[]> words = names.stream()
                .map(name -> name.getBytes(StandardCharsets.UTF_8))
                .toList();
        out.writeInt(words.stream().mapToInt(word -> Short.BYTES + word.length).sum());
        for (byte[] word : words) {
            out.writeShort(word.length);
            out.write(word);
        }
        write(rows, out);
    }

    private static void write(float[][] rows, DataOutputStream out) throws IOException {
        for (float[] row : rows) {
            write(row, out);
        }
    }

    private static void write(float[] numbers, DataOutputStream out) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(numbers.length * Float.BYTES);
        buffer.asFloatBuffer().put(numbers);
        out.write(buffer.array());
    }
}
