package org.bilateral.job.state;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** JSON behind a checksum of its own: H2 does not notice when a disk gives back something else than was written. */
final class Seal {
    private static final int DIGITS = 8;

    private Seal() {}

    static String write(Object value) {
        String json = StagedJson.write(value);
        return checksum(json) + json;
    }

    /** @throws org.bilateral.job.RunException if the text is not what was written */
    static <T> T read(String sealed, Class<T> type) {
        return StagedJson.read(open(sealed), type);
    }

    /** @throws org.bilateral.job.RunException if the text is not what was written */
    static <T> T read(String sealed, TypeReference<T> type) {
        return StagedJson.read(open(sealed), type);
    }

    private static String open(String sealed) {
        String json = sealed.length() < DIGITS ? "" : sealed.substring(DIGITS);
        if (!sealed.startsWith(checksum(json))) {
            throw StateProblem.damaged("a staged row has another checksum");
        }
        return json;
    }

    private static String checksum(String json) {
        CRC32 sum = new CRC32();
        sum.update(json.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
