package org.bilateral.report.audit;

/**
 * Wilson's score interval of a share, 95 %.
 *
 * @param low lower end, 0 to 1
 * @param high upper end, 0 to 1
 */
public record Wilson(double low, double high) {
    private static final double Z = 1.959964;

    /**
     * The interval.
     *
     * @param share what was observed, 0 to 1
     * @param count how many were observed; of a weighted share, how many a simple sample of the same strength had
     */
    public static Wilson of(double share, double count) {
        if (count <= 0) {
            return new Wilson(0, 1);
        }
        double z2 = Z * Z;
        double centre = (share + z2 / (2 * count)) / (1 + z2 / count);
        double half = Z / (1 + z2 / count) * Math.sqrt(share * (1 - share) / count + z2 / (4 * count * count));
        return new Wilson(Math.max(0, centre - half), Math.min(1, centre + half));
    }
}
