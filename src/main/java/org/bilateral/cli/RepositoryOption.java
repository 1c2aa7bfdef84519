package org.bilateral.cli;

import org.bilateral.job.state.Repository;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --repository}, the same for all commands that open the state. */
public final class RepositoryOption {
    @Option(
            names = "--repository",
            paramLabel = "URL",
            description = "Keep the state in PostgreSQL (jdbc:postgresql://host/database?currentSchema=nights), one"
                    + " schema for each output folder. User and password come from the environment:"
                    + " BILATERAL_REPOSITORY_USER, BILATERAL_REPOSITORY_PASSWORD or"
                    + " BILATERAL_REPOSITORY_PASSWORD_FILE. Default: H2 in the output folder.")
    private @Nullable String url;

    /** Where the state is. */
    public Repository repository() {
        return Repository.of(url, System.getenv());
    }
}
