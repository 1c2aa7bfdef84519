package org.bilateral.release.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A page for people, written once and given as Markdown and as HTML. */
final class Page {
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    private final String title;
    private final List<Block> blocks = new ArrayList<>();

    Page(String title) {
        this.title = title;
    }

    private sealed interface Block permits Heading, Paragraph, Grid {}

    private record Heading(int level, String text) implements Block {}

    private record Paragraph(String text) implements Block {}

    private record Grid(List<String> head, List<List<String>> rows) implements Block {}

    Page heading(int level, String text) {
        blocks.add(new Heading(level, text));
        return this;
    }

    Page paragraph(String text) {
        blocks.add(new Paragraph(text));
        return this;
    }

    Page table(List<String> head, List<List<String>> rows) {
        blocks.add(new Grid(List.copyOf(head), List.copyOf(rows)));
        return this;
    }

    String markdown() {
        StringBuilder out = new StringBuilder("# " + title + "\n");
        for (Block block : blocks) {
            out.append('\n');
            if (block instanceof Heading heading) {
                out.append("#".repeat(heading.level())).append(' ').append(heading.text());
            } else if (block instanceof Paragraph paragraph) {
                out.append(paragraph.text());
            } else if (block instanceof Grid grid) {
                out.append(row(grid.head()));
                out.append(row(grid.head().stream().map(cell -> "---").toList()));
                grid.rows().forEach(cells -> out.append(row(cells)));
                out.setLength(out.length() - 1);
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String row(List<String> cells) {
        return "| "
                + String.join(
                        " | ",
                        cells.stream().map(cell -> cell.replace("|", "\\|")).toList()) + " |\n";
    }

    String html() {
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escape(title))
                .append(
                        "</title>\n<style>body{font:1rem/1.5 sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}")
                .append("table{border-collapse:collapse;display:block;overflow-x:auto}")
                .append("th,td{border:1px solid #767676;padding:.2rem .5rem;text-align:left;vertical-align:top}")
                .append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(inline(title))
                .append("</h1>\n");
        blocks.forEach(block -> html(block, out));
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void html(Block block, StringBuilder out) {
        if (block instanceof Heading heading) {
            String tag = "h" + heading.level() + ">";
            out.append('<')
                    .append(tag)
                    .append(inline(heading.text()))
                    .append("</")
                    .append(tag)
                    .append('\n');
        } else if (block instanceof Paragraph paragraph) {
            out.append("<p>").append(inline(paragraph.text())).append("</p>\n");
        } else if (block instanceof Grid grid) {
            out.append("<table>\n<thead><tr>");
            grid.head()
                    .forEach(cell -> out.append("<th scope=\"col\">")
                            .append(inline(cell))
                            .append("</th>"));
            out.append("</tr></thead>\n<tbody>\n");
            grid.rows().forEach(cells -> {
                out.append("<tr>");
                cells.forEach(cell -> out.append("<td>").append(inline(cell)).append("</td>"));
                out.append("</tr>\n");
            });
            out.append("</tbody>\n</table>\n");
        }
    }

    private static String inline(String text) {
        return CODE.matcher(escape(text)).replaceAll("<code>$1</code>");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
