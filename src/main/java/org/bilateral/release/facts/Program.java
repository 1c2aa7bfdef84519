package org.bilateral.release.facts;

/**
 * A build of the program.
 *
 * @param version as in the project's file
 * @param commit it was built from, or empty
 * @param billOfMaterials CycloneDX, JSON: its libraries with versions and licences
 */
public record Program(String version, String commit, String billOfMaterials) {}
