package org.bilateral.report.chart;

import java.util.Set;
import java.util.TreeSet;
import org.bilateral.report.chart.Svg.Box;
import org.bilateral.report.chart.Svg.Point;

/** A drawing with flags, each of which it holds once. */
public final class Drawing {
    private final Svg svg;
    private final String ids;
    private final Set<String> flags = new TreeSet<>();

    /** @param ids begins the ids of the flags: two drawings on one page need different ones */
    public Drawing(Svg svg, String ids) {
        this.svg = svg;
        this.ids = ids;
    }

    /** The drawing itself. */
    public Svg svg() {
        return svg;
    }

    /** The flag of a state, or a plate with the code of an organisation. */
    public Drawing flag(String code, Box box) {
        if (Flags.has(code)) {
            flags.add(code);
            svg.raw("<use href=\"#" + ids + code + "\" x=\"" + Svg.number(box.x()) + "\" y=\"" + Svg.number(box.y())
                    + "\" width=\"" + Svg.number(box.width()) + "\" height=\"" + Svg.number(box.height()) + "\"/>");
            svg.bar(box, 1, "frame", code);
        } else {
            svg.bar(box, 3, "plate", code)
                    .text(
                            new Point(box.x() + box.width() / 2, box.y() + box.height() / 2 + 4),
                            code.length() > 4 ? "tiny mid plate" : "code mid plate",
                            Markup.shorten(code, 6));
        }
        return this;
    }

    /** The finished drawing. */
    public String finish() {
        StringBuilder defs = new StringBuilder("<defs>");
        flags.forEach(code -> defs.append(Flags.symbol(ids + code, code)));
        return svg.raw(defs + "</defs>").finish();
    }
}
