package org.bilateral.report.audit;

import java.util.Locale;
import org.bilateral.report.data.Interaction;

/** What a sample can be stratified by. */
public enum Criterion {
    /** The 16 event types. */
    TYPE,
    /** Bands of confidence. */
    CONFIDENCE,
    /** Occurred or planned. */
    STATUS,
    /** The four quad classes. */
    QUAD;

    /** The stratum of an interaction by this criterion alone. */
    String of(Interaction interaction) {
        return switch (this) {
            case TYPE -> interaction.act().type();
            case CONFIDENCE -> band(interaction.reports().confidence());
            case STATUS -> interaction.act().status();
            case QUAD -> String.valueOf(interaction.act().quad());
        };
    }

    /** {@code 0.7-0.8}: from its first number up to, but not including, its second; all below 0.5 are one band. */
    static String band(double confidence) {
        if (confidence < 0.5) {
            return "0.0-0.5";
        }
        int tenth = (int) Math.min(9, Math.floor(confidence * 10 + 1e-9));
        return String.format(Locale.ROOT, "%.1f-%.1f", tenth / 10.0, (tenth + 1) / 10.0);
    }
}
