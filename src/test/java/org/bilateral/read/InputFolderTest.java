package org.bilateral.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bilateral.document.DocumentFormat;
import org.bilateral.document.RawDocument;
import org.bilateral.document.Rejection;
import org.bilateral.document.RejectionReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of file, and every trap, that may lie in the input folder. */
class InputFolderTest {
    private static final String PAGE = "<html><body><p>The ministers met in Oslo.</p></body></html>";
    private static final ReadLimits SMALL = new ReadLimits(2_000, 20, 4_000, 100_000, 5, 2);

    @TempDir
    Path root;

    private final List<RawDocument> documents = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    @Test
    void listsFilesByPathWithoutHiddenOnes() throws IOException {
        Files.createDirectories(root.resolve("b"));
        write("b/1.html", bytes(PAGE));
        write("a.txt", bytes("x"));
        write(".hidden.html", bytes(PAGE));
        assertThat(new InputFolder(root, SMALL).list())
                .extracting(InputFile::inputPath)
                .containsExactly("a.txt", "b/1.html");
    }

    @Test
    void readsPagesTextsAndPackedPages() throws IOException {
        write("1.html", bytes(PAGE));
        write("2.htm.gz", gzip(bytes(PAGE)));
        write("3.md", bytes("# Title"));
        readAll(SMALL);
        assertThat(rejections).isEmpty();
        assertThat(documents)
                .extracting(RawDocument::format)
                .containsExactly(DocumentFormat.HTML, DocumentFormat.HTML, DocumentFormat.TEXT);
        assertThat(documents.get(1).bytes()).isEqualTo(bytes(PAGE));
        assertThat(documents.get(1).inputPath()).isEqualTo("2.htm.gz");
    }

    @Test
    void readsLinesAndArraysOfRecords() throws IOException {
        write("1.jsonl", bytes("{\"title\":\"A\"}\n\n{\"title\":\"B\"}\n"));
        write("2.json", bytes("[{\"title\":\"C\"},{\"title\":\"D\"}]"));
        write("3.json", bytes("[{\"title\":"));
        readAll(SMALL);
        assertThat(documents)
                .extracting(RawDocument::inputPath)
                .containsExactly("1.jsonl!1", "1.jsonl!3", "2.json!1", "2.json!2");
        assertThat(reasons()).containsExactly(RejectionReason.CORRUPT_CONTAINER);
    }

    @Test
    void readsThePageOfAnMhtmlFile() throws IOException {
        String mail = String.join(
                "\r\n",
                "From: <Saved by a browser>",
                "Snapshot-Content-Location: https://news.example/1",
                "MIME-Version: 1.0",
                "Content-Type: multipart/related; boundary=edge",
                "",
                "--edge",
                "Content-Type: text/html; charset=utf-8",
                "Content-Transfer-Encoding: quoted-printable",
                "",
                "<p>The price =3D caf=C3=A9</p>",
                "--edge",
                "Content-Type: image/png",
                "",
                "x",
                "--edge--",
                "");
        write("page.mhtml", bytes(mail));
        write("words.mhtml", bytes("no mail at all"));
        readAll(SMALL);
        assertThat(new String(documents.get(0).bytes(), StandardCharsets.UTF_8)).contains("The price = café");
        assertThat(documents.get(0).findUrl()).contains("https://news.example/1");
        assertThat(reasons()).containsExactly(RejectionReason.CORRUPT_CONTAINER);
    }

    @Test
    void readsZipFilesInZipFilesButNoDeeper() throws IOException {
        byte[] inner = zip("page.html", bytes(PAGE));
        byte[] middle = zip("inner.zip", inner);
        write("1.zip", middle);
        write("2.zip", zip("middle.zip", middle));
        readAll(SMALL);
        assertThat(documents).extracting(RawDocument::inputPath).containsExactly("1.zip!inner.zip!page.html");
        assertThat(reasons()).containsExactly(RejectionReason.TOO_DEEP);
    }

    @Test
    void refusesEntriesThatLeaveTheZipFile() throws IOException {
        write("1.zip", zip("../../etc/page.html", bytes(PAGE), "good.html", bytes(PAGE)));
        readAll(SMALL);
        assertThat(documents).extracting(RawDocument::inputPath).containsExactly("1.zip!good.html");
        assertThat(reasons()).containsExactly(RejectionReason.UNSAFE_PATH);
    }

    @Test
    void stopsAtBombs() throws IOException {
        byte[] zeros = new byte[3_000_000];
        write("1.html.gz", gzip(zeros));
        write("2.zip", zip("page.html", zeros));
        readAll(new ReadLimits(100_000_000, 20, 4_000, 100_000_000, 5, 2));
        assertThat(documents).isEmpty();
        assertThat(reasons()).containsOnly(RejectionReason.UNPACKS_TOO_LARGE);
    }

    @Test
    void stopsAtTooManyEntries() throws IOException {
        byte[] page = bytes(PAGE);
        write(
                "1.zip",
                zip("1.html", page, "2.html", page, "3.html", page, "4.html", page, "5.html", page, "6.html", page));
        readAll(SMALL);
        assertThat(documents).hasSize(5);
        assertThat(reasons()).containsExactly(RejectionReason.UNPACKS_TOO_LARGE);
    }

    @Test
    void saysWhatIsEmptyTooLargeDamagedOrUnknown() throws IOException {
        write("1.html", new byte[0]);
        write("2.html", new byte[2_001]);
        write("3.html.gz", bytes("not gzip"));
        write("4.html.gz", Arrays.copyOf(gzip(bytes(PAGE.repeat(9))), 60));
        write("5.zip", bytes("not zip"));
        write("6.pdf", bytes("%PDF"));
        readAll(SMALL);
        assertThat(documents).isEmpty();
        assertThat(reasons())
                .containsExactly(
                        RejectionReason.EMPTY_FILE,
                        RejectionReason.TOO_LARGE,
                        RejectionReason.CORRUPT_CONTAINER,
                        RejectionReason.CORRUPT_CONTAINER,
                        RejectionReason.CORRUPT_CONTAINER,
                        RejectionReason.UNSUPPORTED_FORMAT);
    }

    @Test
    void refusesLinksOutOfTheFolderAndSpecialFiles(@TempDir Path elsewhere) throws Exception {
        Path secret = Files.write(elsewhere.resolve("secret.html"), bytes(PAGE));
        Files.createSymbolicLink(root.resolve("1.html"), secret);
        Process fifo = new ProcessBuilder("mkfifo", root.resolve("2.html").toString()).start();
        assumeTrue(fifo.waitFor() == 0, "mkfifo is absent");
        readAll(SMALL);
        assertThat(documents).isEmpty();
        assertThat(reasons()).containsExactly(RejectionReason.UNSAFE_PATH, RejectionReason.UNSAFE_PATH);
    }

    @Test
    void entersNoLinkedFolder(@TempDir Path elsewhere) throws IOException {
        Files.write(elsewhere.resolve("secret.html"), bytes(PAGE));
        Files.createSymbolicLink(root.resolve("folder"), elsewhere);
        Files.createSymbolicLink(root.resolve("up.html"), root.relativize(elsewhere.resolve("secret.html")));
        Files.createSymbolicLink(root.resolve("circle"), root);
        readAll(SMALL);
        assertThat(documents).isEmpty();
        assertThat(reasons()).hasSize(3).containsOnly(RejectionReason.UNSAFE_PATH);
    }

    @Test
    void rejectsAFileWithoutReadPermission() throws IOException {
        Path file = write("1.html", bytes(PAGE));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "this user reads everything");
        readAll(SMALL);
        assertThat(reasons()).containsExactly(RejectionReason.UNREADABLE);
    }

    private void readAll(ReadLimits limits) {
        InputFolder folder = new InputFolder(root, limits);
        for (InputFile file : folder.list()) {
            folder.read(file, result -> {
                if (result instanceof ReadResult.Document document) {
                    documents.add(document.document());
                } else if (result instanceof ReadResult.Rejected rejected) {
                    rejections.add(rejected.rejection());
                }
            });
        }
    }

    private List<RejectionReason> reasons() {
        return rejections.stream().map(Rejection::reason).toList();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(root.resolve(name), bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                out.write((byte[]) namesAndBytes[i + 1]);
            }
        }
        return packed.toByteArray();
    }
}
