package org.bilateral.ontology;

/** State (or territory that acts by itself) or intergovernmental organisation. */
public enum ActorKind {
    STATE,
    ORGANISATION
}
