package org.bilateral.ontology;

/** The part of a state or society that acts or is acted upon. */
public enum Sector {
    /** Head of state or government, ministries, diplomats; also a bare country name. */
    GOV,
    MIL,
    /** Police and intelligence. */
    POL,
    LEG,
    JUD,
    OPP,
    PTY,
    REB,
    BUS,
    MED,
    /** Citizens. */
    CVL,
    /** Intergovernmental organisations. */
    IGO
}
