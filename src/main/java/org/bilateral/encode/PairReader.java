package org.bilateral.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilateral.document.ResourceException;

/**
 * Reads pairs of actors with a sentence encoder that {@code src/data-tools/pair_reader} trains. Each sentence is read
 * alone and by one thread, so that the same sentence gives the same numbers whatever is read beside it. Safe for use by
 * several threads.
 */
public final class PairReader {
    static final String FILE = "pairs.onnx";

    private final WordPieces pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private PairReader(WordPieces pieces, OrtEnvironment environment, OrtSession session) {
        this.pieces = pieces;
        this.environment = environment;
        this.session = session;
    }

    /**
     * Loads the encoder.
     *
     * @throws ResourceException if it is missing, or this machine cannot run it
     */
    public static PairReader load() {
        try (InputStream in = PairReader.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new ResourceException("no " + FILE + " on the class path");
            }
            OrtEnvironment environment = LastingEnvironment.get();
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
                return new PairReader(
                        WordPieces.load(), environment, environment.createSession(in.readAllBytes(), options));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new ResourceException(FILE + " cannot be read: " + e.getMessage());
        } catch (LinkageError e) {
            throw new ResourceException("ONNX Runtime cannot start: it needs Linux, Windows or macOS, and room in "
                    + System.getProperty("java.io.tmpdir") + " (" + e.getMessage() + ")");
        }
    }

    /**
     * Reads a sentence.
     *
     * @param kind what it belongs to: {@code title}, {@code body}
     * @param words its tokens
     * @param pairs which of the actors to read; those beyond the encoder's reach get nothing
     * @return a reading for each pair, in their order
     */
    public List<Optional<PairReading>> read(
            String kind, List<String> words, List<MarkedActor> actors, List<ActorPair> pairs) {
        EncoderInput input = new EncoderInput(pieces, kind, words, actors);
        List<ActorPair> near = pairs.stream()
                .filter(p -> input.holds(p.first()) && input.holds(p.second()))
                .toList();
        if (near.isEmpty()) {
            return pairs.stream().map(p -> Optional.<PairReading>empty()).toList();
        }
        float[][] numbers = run(input, near);
        List<Optional<PairReading>> readings = new ArrayList<>();
        int row = 0;
        for (ActorPair pair : pairs) {
            boolean read = input.holds(pair.first()) && input.holds(pair.second());
            readings.add(read ? Optional.of(new PairReading(numbers[row++])) : Optional.empty());
        }
        return readings;
    }

    private float[][] run(EncoderInput input, List<ActorPair> pairs) {
        long[][] marks = pairs.stream()
                .map(p -> new long[] {input.place(p.first()), input.place(p.second())})
                .toArray(long[][]::new);
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, input.ids());
                OnnxTensor segments = OnnxTensor.createTensor(environment, input.segments());
                OnnxTensor places = OnnxTensor.createTensor(environment, marks);
                OrtSession.Result result = session.run(Map.of("ids", ids, "segments", segments, "marks", places))) {
            return (float[][]) result.get(0).getValue();
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "the encoder cannot read a sentence of " + input.ids()[0].length + " pieces", e);
        }
    }
}
