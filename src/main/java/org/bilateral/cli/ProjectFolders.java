package org.bilateral.cli;

import java.nio.file.Path;

/** Where the project's own folders are: the launcher says so; without it they are below the current folder. */
final class ProjectFolders {
    private ProjectFolders() {}

    static Path input() {
        return home().resolve("input");
    }

    static Path output() {
        return home().resolve("output");
    }

    static Path expectations() {
        return home().resolve("jobs/expectations.yaml");
    }

    private static Path home() {
        return Path.of(System.getProperty("bilateral.home", ""));
    }
}
