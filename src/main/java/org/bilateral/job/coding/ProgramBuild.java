package org.bilateral.job.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What the build wrote into the program about itself.
 *
 * @param version as in the project's file
 * @param commit 40 hex digits, with {@code -dirty} if files differed from it; empty if the program was built without Git
 */
public record ProgramBuild(String version, String commit) {
    /** This program's. */
    public static ProgramBuild current() {
        Properties properties = new Properties();
        try (InputStream in = ProgramBuild.class.getResourceAsStream("/org/bilateral/version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String commit = properties.getProperty("commit", "");
        boolean known = commit.matches("[0-9a-f]{40}(-dirty)?");
        return new ProgramBuild(properties.getProperty("version", ""), known ? commit : "");
    }
}
