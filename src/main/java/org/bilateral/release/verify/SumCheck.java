package org.bilateral.release.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bilateral.release.bag.Bag;
import org.bilateral.release.bag.FileHash;

/** Checks that a folder is a whole bag: every file there, none more, each with its sum. */
final class SumCheck {
    private final Path root;
    private final Findings findings;
    private final SortedMap<String, String> hashes;

    SumCheck(Path root, Findings findings) throws IOException {
        this.root = root;
        this.findings = findings;
        hashes = FileHash.all(root);
    }

    /** Hash of every file, by path. */
    SortedMap<String, String> hashes() {
        return hashes;
    }

    void check() throws IOException {
        if (!text("bagit.txt").equals(Bag.DECLARATION)) {
            findings.add("bagit.txt", "does not declare a bag of version 1.0 in UTF-8");
        }
        compare("SHA256SUMS", Bag.sums(hashes));
        compare("manifest-sha256.txt", Bag.payload(hashes));
        compare("tagmanifest-sha256.txt", Bag.tags(hashes));
        oxum();
    }

    /** A manifest has to be what the files as they are would give: differing lines tell which file is another. */
    private void compare(String manifest, String expected) throws IOException {
        String found = text(manifest);
        if (found.equals(expected)) {
            return;
        }
        SortedMap<String, String> told = parse(manifest, found);
        SortedMap<String, String> real = parse(manifest, expected);
        told.forEach((name, hash) -> {
            String now = real.get(name);
            if (now == null) {
                findings.add(name, "is listed in " + manifest + " and is not there");
            } else if (!now.equals(hash)) {
                findings.add(name, "has the SHA-256 " + now + ", " + manifest + " says " + hash);
            }
        });
        real.keySet().stream()
                .filter(name -> !told.containsKey(name))
                .forEach(name -> findings.add(name, "is there and is not listed in " + manifest));
        if (!told.keySet().equals(real.keySet())) {
            findings.add(manifest, "lists other files than there are");
        } else if (told.equals(real)) {
            findings.add(manifest, "is not in the form in which it was written");
        }
    }

    private SortedMap<String, String> parse(String manifest, String text) {
        SortedMap<String, String> sums = new TreeMap<>();
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).split(" {2}", 2);
            if (parts.length == 2) {
                sums.put(parts[1], parts[0]);
            } else {
                findings.add(manifest, i + 1L, "is no sum and name");
            }
        }
        return sums;
    }

    private void oxum() throws IOException {
        long bytes = 0;
        long files = 0;
        for (String name : hashes.keySet()) {
            if (name.startsWith("data/")) {
                bytes += Files.size(root.resolve(name));
                files++;
            }
        }
        String expected = "Payload-Oxum: " + bytes + "." + files;
        if (text("bag-info.txt").lines().noneMatch(expected::equals)) {
            findings.add("bag-info.txt", "does not say " + expected);
        }
    }

    private String text(String name) throws IOException {
        Path file = root.resolve(name);
        if (!Files.isRegularFile(file)) {
            findings.add(name, "is not there");
            return "";
        }
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
