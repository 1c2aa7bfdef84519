package org.bilateral.read;

import java.nio.file.Path;

/**
 * A file below the input folder.
 *
 * @param path where it is
 * @param inputPath its path relative to the input folder, with {@code /} as separator: sorts alike on every machine
 */
public record InputFile(Path path, String inputPath) implements Comparable<InputFile> {
    @Override
    public int compareTo(InputFile other) {
        return inputPath.compareTo(other.inputPath);
    }
}
