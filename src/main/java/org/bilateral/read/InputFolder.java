package org.bilateral.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * The files below a folder, and the documents in them.
 *
 * <p>Hidden files and folders (a leading point) are passed over. Links are listed, so that one leading out of the folder
 * is accounted for by a rejection, but linked folders are not entered.
 */
public final class InputFolder {
    private final Path root;
    private final FileReader reader;

    public InputFolder(Path root, ReadLimits limits) {
        this.root = root;
        this.reader = new FileReader(root, limits);
    }

    /**
     * Every file, sorted by its path relative to the folder.
     *
     * @throws UncheckedIOException if the folder itself cannot be listed
     */
    public List<InputFile> list() {
        List<InputFile> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new Lister(files));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + root, e);
        }
        Collections.sort(files);
        return files;
    }

    /**
     * Hands every document of a file to {@code sink}, in the file's order, and a rejection for each part that gives none.
     * Streams: one document is in memory at a time. Bad data never throws; what {@code sink} throws passes through.
     */
    public void read(InputFile file, Consumer<ReadResult> sink) {
        reader.read(file, sink);
    }

    private final class Lister extends SimpleFileVisitor<Path> {
        private final List<InputFile> files;

        Lister(List<InputFile> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
                files.add(new InputFile(file, relative(file)));
            }
            return FileVisitResult.CONTINUE;
        }

        /** A folder that may not be entered is listed as a file, to be rejected as unreadable. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(root)) {
                throw e;
            }
            files.add(new InputFile(file, relative(file)));
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            Path name = path.getFileName();
            return !path.equals(root) && name != null && name.toString().startsWith(".");
        }

        private String relative(Path file) {
            return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        }
    }
}
