package org.bilateral.report.chart;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bilateral.document.ResourceRow;
import org.bilateral.document.ResourceTable;

/** Flags of states; organisations have none and show their code. */
public final class Flags {
    private static final Map<String, Flag> FLAGS = read();

    private Flags() {}

    private record Flag(String viewBox, String inside) {}

    private static Map<String, Flag> read() {
        Map<String, Flag> flags = new TreeMap<>();
        for (ResourceRow row : ResourceTable.read(Flags.class, "flags.tsv", List.of("code", "view_box", "svg"))) {
            flags.put(row.text("code"), new Flag(row.text("view_box"), row.text("svg")));
        }
        return Map.copyOf(flags);
    }

    /** Whether that actor has one. */
    public static boolean has(String code) {
        return FLAGS.containsKey(code);
    }

    /** The flag as a file of its own; empty if there is none. */
    public static String file(String code) {
        Flag flag = FLAGS.get(code);
        return flag == null
                ? ""
                : "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + flag.viewBox() + "\" width=\"30\""
                        + " height=\"20\">" + flag.inside() + "</svg>\n";
    }

    /** The flag to be used many times in one drawing, under that id; empty if there is none. */
    static String symbol(String id, String code) {
        Flag flag = FLAGS.get(code);
        return flag == null
                ? ""
                : "<symbol id=\"" + id + "\" viewBox=\"" + flag.viewBox() + "\" preserveAspectRatio=\"none\">"
                        + flag.inside() + "</symbol>";
    }
}
