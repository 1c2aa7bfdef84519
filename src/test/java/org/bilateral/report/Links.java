package org.bilateral.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a site and where they lead. */
final class Links {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#:]*)(?:#([^\"]*))?\"");

    private final Path site;

    Links(Path site) {
        this.site = site;
    }

    /** What every file holds, by name. */
    Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> contents.put(site.relativize(file).toString(), read(file)));
        }
        return contents;
    }

    /** Links within the site that lead to no file, or to no element of it. */
    List<String> broken() throws IOException {
        Map<String, String> contents = contents();
        List<String> broken = new ArrayList<>();
        contents.forEach((name, content) -> {
            Matcher links = LINK.matcher(name.endsWith(".html") ? content : "");
            while (links.find()) {
                String target = links.group(1).isEmpty()
                        ? name
                        : site.relativize(site.resolve(name)
                                        .resolveSibling(links.group(1))
                                        .normalize())
                                .toString();
                String there = contents.get(target);
                boolean found =
                        there != null && (links.group(2) == null || there.contains("id=\"" + links.group(2) + "\""));
                if (!found) {
                    broken.add(name + " -> " + links.group());
                }
            }
        });
        return broken;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
