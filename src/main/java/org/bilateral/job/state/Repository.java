package org.bilateral.job.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.bilateral.job.ExitStatus;
import org.bilateral.job.RunException;
import org.jspecify.annotations.Nullable;

/**
 * Where the state of the nights is kept.
 *
 * @param url of a PostgreSQL database, or empty for H2 in the output folder
 * @param user for PostgreSQL; empty for the one that the URL names
 * @param password for PostgreSQL
 */
public record Repository(String url, String user, String password) {
    /** H2 in the output folder. */
    public static final Repository EMBEDDED = new Repository("", "", "");

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String PREFIX = "BILATERAL_REPOSITORY_";

    /**
     * The repository with that URL; user and password come from the environment.
     *
     * @param url or null for H2
     * @throws RunException with {@link ExitStatus#USAGE} if it is no URL of PostgreSQL, holds a password, or the file
     *     with the password cannot be read
     */
    public static Repository of(@Nullable String url, Map<String, String> environment) {
        if (url == null) {
            return EMBEDDED;
        }
        if (!url.startsWith(POSTGRESQL)) {
            throw new RunException(ExitStatus.USAGE, "the repository has to begin with " + POSTGRESQL);
        }
        if (url.toLowerCase(Locale.ROOT).contains("password=") || url.contains("@")) {
            throw new RunException(
                    ExitStatus.USAGE,
                    "a password has no place on the command line: put it into the environment, " + PREFIX
                            + "PASSWORD, or into a file that " + PREFIX + "PASSWORD_FILE names");
        }
        return new Repository(url, environment.getOrDefault(PREFIX + "USER", ""), password(environment));
    }

    private static String password(Map<String, String> environment) {
        String file = environment.getOrDefault(PREFIX + "PASSWORD_FILE", "");
        if (file.isEmpty()) {
            return environment.getOrDefault(PREFIX + "PASSWORD", "");
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new RunException(ExitStatus.USAGE, "the file with the password cannot be read: " + file, e);
        }
    }

    boolean isEmbedded() {
        return url.isEmpty();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return isEmbedded() ? "H2 in the output folder" : url;
    }
}
