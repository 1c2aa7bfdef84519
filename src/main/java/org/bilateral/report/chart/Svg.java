package org.bilateral.report.chart;

import java.util.Locale;

/** An SVG drawing under construction; colours come by class from the shared style. */
public final class Svg {
    private final StringBuilder out = new StringBuilder();

    /** @param label what a screen reader says instead of the drawing */
    public Svg(int width, int height, String label) {
        this(width, height, label, "img");
    }

    /** A drawing of the role {@code group} holds links that a keyboard reaches. */
    public Svg(int width, int height, String label, String role) {
        out.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"%s\""
                        + " aria-label=\"%s\">",
                width,
                height,
                width,
                height,
                role,
                Markup.escape(label)));
    }

    /** A rectangle that tells its tip when pointed at. */
    public Svg bar(Box box, String style, String tip) {
        out.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" data-tip=\"%s\"/>",
                style,
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                Markup.escape(tip)));
        return this;
    }

    /** A dot that tells its tip when pointed at. */
    public Svg dot(Point centre, double radius, String style, String tip) {
        out.append(String.format(
                Locale.ROOT,
                "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" data-tip=\"%s\"/>",
                style,
                centre.x(),
                centre.y(),
                radius,
                Markup.escape(tip)));
        return this;
    }

    /** A line of that width. */
    public Svg line(Point from, Point to, double width, String style) {
        out.append(String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke-width=\"%.1f\"/>",
                style,
                from.x(),
                from.y(),
                to.x(),
                to.y(),
                width));
        return this;
    }

    /** Text from that point; the style {@code end} or {@code mid} anchors it there. */
    public Svg text(Point at, String style, String text) {
        out.append(String.format(
                Locale.ROOT,
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>",
                style,
                at.x(),
                at.y(),
                Markup.escape(text)));
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

    /** The finished drawing. */
    public String finish() {
        return out + "</svg>";
    }

    /** A place in the drawing, in pixels from the upper left corner. */
    public record Point(double x, double y) {}

    /** A rectangle by its upper left corner. */
    public record Box(double x, double y, double width, double height) {}
}
