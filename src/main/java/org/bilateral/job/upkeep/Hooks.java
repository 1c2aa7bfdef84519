package org.bilateral.job.upkeep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bilateral.job.ExitStatus;
import org.jspecify.annotations.Nullable;

/**
 * Commands of the operator that are run after a night, by {@code sh}, for at most five minutes. How they end changes
 * nothing about the night.
 *
 * @param onSuccess after a complete night, or null
 * @param onFailure after a night that failed; not after one that was stopped, or that found the lock held; or null
 */
public record Hooks(@Nullable String onSuccess, @Nullable String onFailure) {
    private static final long MOST_MINUTES = 5;

    /**
     * What a hook is told, in environment variables.
     *
     * @param status how the night ended: BILATERAL_EXIT_CODE
     * @param message what a person would read of it: BILATERAL_MESSAGE
     * @param output the output folder: BILATERAL_OUTPUT
     */
    public record Ending(ExitStatus status, String message, Path output) {}

    /** Runs the command for that ending, if there is one; what went wrong with it, if anything did. */
    public Optional<String> after(Ending ending) {
        String command = ending.status().isSuccess() ? onSuccess : onFailure;
        boolean quiet = ending.status().isStopped() || ending.status() == ExitStatus.LOCKED;
        return command == null || quiet ? Optional.empty() : run(command, ending);
    }

    private static Optional<String> run(String command, Ending ending) {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("BILATERAL_REPOSITORY_")); // no secret leaves the program
        environment.put("BILATERAL_EXIT_CODE", String.valueOf(ending.status().code()));
        environment.put("BILATERAL_MESSAGE", ending.message());
        environment.put("BILATERAL_OUTPUT", ending.output().toString());
        try {
            Process process = builder.start();
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return Optional.of("the hook took more than " + MOST_MINUTES + " minutes: " + command);
            }
            int code = process.exitValue();
            return code == 0 ? Optional.empty() : Optional.of("the hook ended with " + code + ": " + command);
        } catch (IOException e) {
            return Optional.of("the hook cannot be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("the hook was interrupted: " + command);
        }
    }
}
