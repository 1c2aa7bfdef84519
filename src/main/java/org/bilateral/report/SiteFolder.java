package org.bilateral.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder of a site: receives its files, and loses those of an earlier one. */
public final class SiteFolder {
    private static final List<String> PARTS = List.of("country", "dyad", "evidence", "list", "flags");
    private static final String SCRIPT = "site.js";
    private static final Pattern VARIABLE = Pattern.compile("--([a-z0-9]+): light-dark\\(([^,]+),");
    private static final Pattern USE = Pattern.compile("var\\(--([a-z0-9]+)\\)");

    private final Path folder;
    private final Set<Path> made = new HashSet<>();

    private SiteFolder(Path folder) {
        this.folder = folder;
    }

    /** Opens a folder, which is made if it is not there; pages that an earlier report left are removed. */
    public static SiteFolder open(Path folder) throws IOException {
        if (Files.exists(folder.resolve(SCRIPT))) {
            for (String part : PARTS) {
                clear(folder.resolve(part));
            }
        }
        return new SiteFolder(Files.createDirectories(folder));
    }

    private static void clear(Path part) throws IOException {
        if (Files.isDirectory(part)) {
            try (Stream<Path> files = Files.list(part)) {
                for (Path file : files.filter(SiteFolder::isPage).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".html") || file.toString().endsWith(".svg");
    }

    /** Writes a file of the site. */
    public void save(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        if (made.add(file.resolveSibling("."))) {
            Files.createDirectories(file.resolveSibling("."));
        }
        Files.writeString(file, content);
    }

    /** The script and the style that all pages share. */
    void copyAssets() throws IOException {
        save(SCRIPT, resource(SCRIPT));
        save("theme.js", resource("theme.js"));
        save("site.css", resource("palette.css") + resource("chart.css") + resource("site.css"));
    }

    /** The same for the page of an audit. */
    public void copyAuditAssets() throws IOException {
        save("audit.js", resource("audit.js"));
        save("theme.js", resource("theme.js"));
        save("site.css", resource("palette.css") + resource("site.css") + resource("audit.css"));
    }

    /** The rules of the charts with colours for paper, for a picture that stands alone. */
    String pictureStyle() throws IOException {
        TreeMap<String, String> colours = new TreeMap<>();
        Matcher variables = VARIABLE.matcher(resource("palette.css"));
        while (variables.find()) {
            colours.put(variables.group(1), variables.group(2));
        }
        return USE.matcher(resource("chart.css"))
                .replaceAll(use -> Matcher.quoteReplacement(colours.getOrDefault(use.group(1), "inherit")));
    }

    static String resource(String name) throws IOException {
        try (InputStream in = SiteFolder.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the program lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
