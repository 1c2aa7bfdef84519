package org.bilateral.report.chart;

/** An SVG drawing under construction; colours come by class from the shared style. */
public final class Svg {
    /** A drawing of at least that width fills the page. */
    private static final double FULL = 900;

    private final StringBuilder out = new StringBuilder();

    /** @param label what a screen reader says instead of the drawing */
    public Svg(double width, double height, String label) {
        this(width, height, label, "img");
    }

    private Svg(double width, double height, String label, String role) {
        String style = width >= FULL ? " class=\"full\"" : "";
        String size = number(width) + " " + number(height);
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"" + style + " viewBox=\"0 0 " + size + "\" width=\""
                + number(width)
                + "\" height=\"" + number(height) + "\" role=\"" + role + "\" aria-label=\"" + Markup.escape(label)
                + "\">");
    }

    /** A drawing that holds links, which a keyboard reaches. */
    public static Svg withLinks(double width, double height, String label) {
        return new Svg(width, height, label, "group");
    }

    /** A rectangle that tells its tip when pointed at; an empty tip tells nothing. */
    public Svg bar(Box box, String style, String tip) {
        return bar(box, 0, style, tip);
    }

    /** A rectangle with rounded corners. */
    public Svg bar(Box box, double radius, String style, String tip) {
        out.append("<rect class=\"" + style + "\" x=\"" + number(box.x()) + "\" y=\"" + number(box.y()) + "\" width=\""
                + number(box.width()) + "\" height=\"" + number(box.height()) + "\""
                + (radius > 0 ? " rx=\"" + number(radius) + "\"" : "") + tip(tip) + "/>");
        return this;
    }

    /** A dot that tells its tip when pointed at. */
    public Svg dot(Point centre, double radius, String style, String tip) {
        out.append("<circle class=\"" + style + "\" cx=\"" + number(centre.x()) + "\" cy=\"" + number(centre.y())
                + "\" r=\"" + number(radius) + "\"" + tip(tip) + "/>");
        return this;
    }

    /** A line of that width. */
    public Svg line(Point from, Point to, double width, String style) {
        return line(from, to, width, style, "");
    }

    /** A line that tells its tip when pointed at. */
    public Svg line(Point from, Point to, double width, String style, String tip) {
        out.append("<line class=\"" + style + "\" x1=\"" + number(from.x()) + "\" y1=\"" + number(from.y()) + "\" x2=\""
                + number(to.x()) + "\" y2=\"" + number(to.y()) + "\" stroke-width=\"" + number(width) + "\"" + tip(tip)
                + "/>");
        return this;
    }

    /** Whatever the path data draws. */
    public Svg path(String data, String style, String tip) {
        out.append("<path class=\"" + style + "\" d=\"" + data + "\"" + tip(tip) + "/>");
        return this;
    }

    /** Text from that point; the style {@code end} or {@code mid} anchors it there. */
    public Svg text(Point at, String style, String text) {
        out.append("<text class=\"" + style + "\" x=\"" + number(at.x()) + "\" y=\"" + number(at.y()) + "\">"
                + Markup.escape(text) + "</text>");
        return this;
    }

    /** What follows up to {@link #endLink} leads there. */
    public Svg link(String address, String label) {
        out.append("<a href=\"" + Markup.escape(address) + "\" aria-label=\"" + Markup.escape(label) + "\">");
        return this;
    }

    /** Ends {@link #link}. */
    public Svg endLink() {
        out.append("</a>");
        return this;
    }

    /** Markup of our own, such as a flag. */
    Svg raw(String markup) {
        out.append(markup);
        return this;
    }

    /** The finished drawing. */
    public String finish() {
        return out + "</svg>";
    }

    private static String tip(String tip) {
        return tip.isEmpty() ? "" : " data-tip=\"" + Markup.escape(tip) + "\"";
    }

    /** Tenths of a pixel are enough. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }

    /** A place in the drawing, in pixels from the upper left corner. */
    public record Point(double x, double y) {}

    /** A rectangle by its upper left corner. */
    public record Box(double x, double y, double width, double height) {}
}
