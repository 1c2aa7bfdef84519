package org.bilateral.cli;

import java.nio.file.Path;

/** Where the project's own folders are: the launcher says so; without it they are below the current folder. */
public final class ProjectFolders {
    private ProjectFolders() {}

    /** The articles. */
    public static Path input() {
        return home().resolve("input");
    }

    /** Tables and state. */
    public static Path output() {
        return home().resolve("output");
    }

    /** The quality gate; it may not be there. */
    public static Path expectations() {
        return home().resolve("jobs/expectations.yaml");
    }

    /** What people say of the dataset they release. */
    public static Path about() {
        return home().resolve("jobs/release.json");
    }

    private static Path home() {
        return Path.of(System.getProperty("bilateral.home", ""));
    }
}
