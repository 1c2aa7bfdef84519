package org.bilateral.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.bilateral.document.RejectionReason;

/** Opens one file after looking that it is a regular file inside the input folder. */
final class FileReader {
    private final Path root;
    private final PartReader parts;

    FileReader(Path root, ReadLimits limits) {
        this.root = root;
        this.parts = new PartReader(limits);
    }

    void read(InputFile file, Consumer<ReadResult> sink) {
        Outlet outlet = new Outlet(sink);
        try {
            if (!staysInside(file.path()) || !Files.isRegularFile(file.path())) {
                outlet.reject(file.inputPath(), "", unusable(file.path()), "no regular file of the input folder");
            } else if (Files.size(file.path()) == 0) {
                outlet.reject(file.inputPath(), "", RejectionReason.EMPTY_FILE, "");
            } else {
                try (InputStream in = Files.newInputStream(file.path())) {
                    parts.read(Part.ofFile(file.inputPath(), in, Files.size(file.path())), outlet);
                }
            }
        } catch (AccessDeniedException e) {
            outlet.reject(file.inputPath(), "", RejectionReason.UNREADABLE, "no permission to read it");
        } catch (IOException e) {
            outlet.reject(file.inputPath(), "", RejectionReason.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private static RejectionReason unusable(Path file) {
        return Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                ? RejectionReason.UNREADABLE
                : RejectionReason.UNSAFE_PATH;
    }

    private boolean staysInside(Path file) throws IOException {
        return file.toRealPath().startsWith(root.toRealPath());
    }
}
