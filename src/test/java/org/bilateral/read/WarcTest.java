package org.bilateral.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.bilateral.document.RawDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web archives, as crawlers write them. */
class WarcTest {
    private static final String PAGE = "<html><body><p>The ministers met in Oslo.</p></body></html>";

    @TempDir
    Path root;

    @Test
    void readsOnlyGoodResponsesOfHtml() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        archive.write(record(1, "200 OK", "text/html; charset=windows-1251", PAGE));
        archive.write(record(2, "404 Not Found", "text/html", PAGE));
        archive.write(record(3, "200 OK", "image/png", "png"));
        archive.write(record(4, "200 OK", "text/html", PAGE));
        Files.write(root.resolve("news.warc"), archive.toByteArray());
        List<RawDocument> documents = readAll();
        assertThat(documents)
                .extracting(RawDocument::inputPath)
                .containsExactly(
                        "news.warc!urn:uuid:00000000-0000-0000-0000-000000000001",
                        "news.warc!urn:uuid:00000000-0000-0000-0000-000000000004");
        assertThat(documents.get(0).findUrl()).contains("https://news.example/1");
        assertThat(documents.get(0).findCharset()).contains("windows-1251");
        assertThat(documents.get(0).bytes()).isEqualTo(PAGE.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void unpacksWhatTheServerPackedOrSentInChunks() throws IOException {
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        String size = Integer.toHexString(page.length);
        byte[] chunked = (size + "\r\n" + PAGE + "\r\n0\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        archive.write(record(1, "text/html\r\nContent-Encoding: gzip", gzip(page)));
        archive.write(record(2, "text/html\r\nTransfer-Encoding: chunked", chunked));
        archive.write(record(3, "text/html\r\nContent-Encoding: deflate", deflated(page)));
        archive.write(record(4, "text/html\r\nContent-Encoding: br", brotli(page)));
        Files.write(root.resolve("news.warc"), archive.toByteArray());
        assertThat(readAll())
                .hasSize(4)
                .allSatisfy(document -> assertThat(document.bytes()).isEqualTo(page));
    }

    @Test
    void saysThatItCannotUnpackAnUnknownEncoding() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        archive.write(record(1, "text/html\r\nContent-Encoding: shoe", new byte[] {11, 2, -128, 1, 2, 3}));
        archive.write(record(2, "200 OK", "text/html", PAGE));
        Files.write(root.resolve("news.warc"), archive.toByteArray());
        List<ReadResult> results = results();
        assertThat(results).hasSize(2);
        assertThat(results.get(0)).isInstanceOf(ReadResult.Rejected.class);
        assertThat(results.get(1)).isInstanceOf(ReadResult.Document.class);
    }

    @Test
    void readsAPackedArchiveUpToItsDamage() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        archive.write(gzip(record(1, "200 OK", "text/html", PAGE)));
        byte[] second = gzip(record(2, "200 OK", "text/html", PAGE));
        archive.write(second, 0, second.length / 2);
        Files.write(root.resolve("news.warc.gz"), archive.toByteArray());
        List<ReadResult> results = results();
        assertThat(results.get(0)).isInstanceOf(ReadResult.Document.class);
        assertThat(results.subList(1, results.size()))
                .isNotEmpty()
                .allMatch(result -> result instanceof ReadResult.Rejected);
    }

    @Test
    @Tag("slow")
    void streamsAnArchiveOfOneGigabyteInConstantMemory() throws IOException, InterruptedException {
        String page =
                "<html><body>" + "<p>The foreign ministers of two states met and agreed on little.</p>\n".repeat(1500);
        long written = 0;
        int records = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(root.resolve("big.warc")))) {
            while (written < 1_000_000_000L) {
                records++;
                byte[] record = record(records, "200 OK", "text/html", page);
                out.write(record);
                written += record.length;
            }
        }
        Process reading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadingAlone.class.getName(),
                        root.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reading.waitFor()).as(printed).isZero();
        assertThat(printed.strip()).isEqualTo(Integer.toString(records));
    }

    /** What runs in a Java of its own, so that its memory can be capped: counts the documents of a folder. */
    static final class ReadingAlone {
        private ReadingAlone() {}

        public static void main(String[] arguments) {
            InputFolder folder = new InputFolder(Path.of(arguments[0]), ReadLimits.standard());
            long[] seen = new long[1];
            folder.list().forEach(file -> folder.read(file, result -> seen[0]++));
            System.out.println(seen[0]);
        }
    }

    private List<RawDocument> readAll() {
        List<RawDocument> documents = new ArrayList<>();
        for (ReadResult result : results()) {
            assertThat(result).isInstanceOf(ReadResult.Document.class);
            documents.add(((ReadResult.Document) result).document());
        }
        return documents;
    }

    private List<ReadResult> results() {
        List<ReadResult> results = new ArrayList<>();
        InputFolder folder = new InputFolder(root, ReadLimits.standard());
        folder.list().forEach(file -> folder.read(file, results::add));
        return results;
    }

    private static byte[] record(int number, String status, String type, String body) throws IOException {
        return record(number, status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] record(int number, String type, byte[] payload) throws IOException {
        return record(number, "200 OK", type, payload);
    }

    private static byte[] record(int number, String status, String type, byte[] payload) throws IOException {
        String length = type.contains("chunked") ? "" : "\r\nContent-Length: " + payload.length;
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.write(("HTTP/1.1 " + status + "\r\nContent-Type: " + type + length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        http.write(payload);
        byte[] block = http.toByteArray();
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
                + String.format(Locale.ROOT, "%012d", number)
                + ">\r\nWARC-Date: 2026-01-01T00:00:00Z\r\nWARC-Target-URI: https://news.example/"
                + number + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + block.length
                + "\r\n\r\n";
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(head.getBytes(StandardCharsets.UTF_8));
        record.write(block);
        record.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return record.toByteArray();
    }

    /** One uncompressed block of RFC 7932: window bits, length and a flag in three bytes, the data, an empty last block. */
    private static byte[] brotli(byte[] bytes) {
        int header = (bytes.length - 1) << 4 | 1 << 20;
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.write(header & 0xff);
        packed.write(header >> 8 & 0xff);
        packed.write(header >> 16);
        packed.writeBytes(bytes);
        packed.write(3);
        return packed.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
