package org.bilateral.report.timeline;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width in pixels; widths are those of common sans-serif letters, on the safe side. */
final class TextFit {
    private static final String NARROW = "iljtfrI.,;:'!|()[] -";
    private static final String WIDE = "mwMWQOGCD@%—";

    private TextFit() {}

    /** The size at which plain letters are as wide as bold ones of that size. */
    static double bold(double size) {
        return size * 1.14;
    }

    static double width(String text, double size) {
        double ems = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (NARROW.indexOf(c) >= 0) {
                ems += 0.34;
            } else if (WIDE.indexOf(c) >= 0 || c > 0x2e80) {
                ems += c > 0x2e80 ? 1 : 0.86;
            } else {
                ems += Character.isUpperCase(c) ? 0.7 : 0.57;
            }
        }
        return ems * size;
    }

    /** At most so many lines; the last one ends in an ellipsis if text is left over. */
    static List<String> wrap(String text, double width, double size, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= width || line.isEmpty()) {
                line.setLength(0);
                line.append(longer);
            } else if (lines.size() == most - 1) {
                lines.add(cut(line + " …", width, size));
                return lines;
            } else {
                lines.add(cut(line.toString(), width, size));
                line.setLength(0);
                line.append(word);
            }
        }
        if (!line.isEmpty()) {
            lines.add(cut(line.toString(), width, size));
        }
        return lines;
    }

    /** A word may be longer than a line. */
    private static String cut(String line, double width, double size) {
        String rest = line;
        while (rest.length() > 1 && width(rest, size) > width) {
            rest = rest.substring(0, rest.length() - 2) + "…";
        }
        return rest;
    }
}
