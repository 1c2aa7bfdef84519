package org.bilateral.ontology;

/** The four classes of interaction: verbal or material, cooperation or conflict. */
public enum QuadClass {
    VERBAL_COOPERATION(1),
    MATERIAL_COOPERATION(2),
    VERBAL_CONFLICT(3),
    MATERIAL_CONFLICT(4);

    private final int number;

    QuadClass(int number) {
        this.number = number;
    }

    /** The number that GDELT and PLOVER users know, 1 to 4. */
    public int number() {
        return number;
    }

    /**
     * The class with that number, 1 to 4.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static QuadClass of(int number) {
        for (QuadClass quad : values()) {
            if (quad.number == number) {
                return quad;
            }
        }
        throw new IllegalArgumentException("no quad class has the number " + number);
    }
}
