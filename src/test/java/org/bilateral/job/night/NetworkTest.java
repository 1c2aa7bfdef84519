package org.bilateral.job.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night over pages that ask for everything the network has: it asks for nothing, and needs nothing. */
@Tag("slow")
class NetworkTest {
    private static final String GREEDY = """
            <?xml version="1.0"?><!DOCTYPE html SYSTEM "http://192.0.2.1/greedy.dtd" [
            <!ENTITY more SYSTEM "http://192.0.2.1/more.txt">]>
            <html lang="en"><head><title>Kenya and Uganda, a greedy page</title>
            <base href="http://192.0.2.1/"><meta http-equiv="refresh" content="0; url=http://192.0.2.1/next">
            <meta property="article:published_time" content="2024-03-04T08:00:00Z">
            <link rel="stylesheet" href="http://192.0.2.1/style.css"><script src="//192.0.2.1/script.js"></script>
            <script>fetch("http://192.0.2.1/data"); new WebSocket("ws://192.0.2.1/");</script></head>
            <body onload="location='http://192.0.2.1/'"><article><h1>Kenya and Uganda, a greedy page</h1>
            <iframe src="http://192.0.2.1/frame"></iframe><img src="http://192.0.2.1/picture.png">
            <object data="http://192.0.2.1/object"></object>
            <p>The foreign minister of Kenya met with his counterpart from Uganda on Monday, &more; said.</p>
            <p>Uganda accused Kenya of breaking a treaty and imposed sanctions on it.</p></article></body></html>
            """;

    @TempDir
    private Path folder;

    private Path input;

    @BeforeEach
    void writeArticles() throws IOException {
        input = folder.resolve("input");
        Outputs.copySamples(input);
        Files.writeString(input.resolve("greedy.html"), GREEDY);
    }

    private List<String> night(String output) {
        return Shell.program(
                "run",
                "--input",
                input.toString(),
                "--output",
                folder.resolve(output).toString());
    }

    /** Every system call of every thread is seen; sockets that Java opens to look what the machine can are no calls out. */
    @Test
    void callsNobody() throws IOException, InterruptedException {
        Path calls = folder.resolve("calls.txt");
        List<String> words = new ArrayList<>(List.of("strace", "-f", "--seccomp-bpf", "-o", calls.toString()));
        words.addAll(List.of("-e", "trace=connect,bind,listen,accept,accept4,sendto,sendmsg,sendmmsg"));
        assumeTrue(Shell.can("strace", "-f", "--seccomp-bpf", "true"), "strace is absent: apt-get install strace");
        List<String> look = new ArrayList<>(words);
        look.addAll(List.of("sh", "-c", "getent hosts example.invalid; getent ahosts 192.0.2.1; true"));
        Shell.run(look);
        assertThat(calls).content().as("what a call looks like").contains("AF_INET");
        words.addAll(night("watched"));
        Shell.Ended ended = Shell.run(words);
        assertThat(ended.code()).as(ended.output()).isZero();
        assertThat(calls).content().contains("exited with 0"); // the night was watched to its end
        assertThat(Files.readAllLines(calls))
                .filteredOn(line -> !line.contains("AF_UNIX"))
                .noneMatch(line -> line.matches("^\\d+ +(connect|bind|listen|accept4?|sendto|sendm+sg)\\(.*"));
        assertThat(folder.resolve("watched/latest/articles.csv")).content().contains("a greedy page");
    }

    @Test
    void needsNoNetwork() throws IOException, InterruptedException {
        assumeTrue(
                Shell.can("unshare", "--net", "--map-root-user", "true"),
                "this machine takes nobody's network away: unshare --net --map-root-user fails");
        Shell.Ended cut = Shell.script(List.of("unshare", "--net", "--map-root-user"), "exec \"$@\"", night("cut"));
        assertThat(cut.code()).as(cut.output()).isZero();
        assertThat(Shell.run(night("free")).code()).isZero();
        assertThat(Outputs.hashes(folder.resolve("cut"))).isEqualTo(Outputs.hashes(folder.resolve("free")));
    }
}
