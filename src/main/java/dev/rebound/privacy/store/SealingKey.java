package dev.rebound.privacy.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Where the sealing key comes from: the configuration, or a file beside the data that the first start writes. */
final class SealingKey {
    private SealingKey() {}

    /** The key from configuration: 32 bytes in Base64. */
    static byte[] given(String base64) {
        return Base64.getDecoder().decode(base64.strip());
    }

    /** The key in this folder's file {@code rebound.key}, made with rights for its owner alone when there is none yet. */
    static byte[] in(Path folder) {
        try {
            makeUnlessThereYet(folder);
            var file = folder.resolve("rebound.key");
            makeUnlessThere(file);
            return given(Files.readString(file));
        } catch (IOException e) {
            throw new IllegalStateException("The data folder cannot be read or written: " + folder.toAbsolutePath(), e);
        }
    }

    /** A folder of ours is for its owner alone: what the database puts beside its file, it makes readable for everybody. */
    private static void makeUnlessThereYet(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            forOwnerAlone(folder, "rwx------");
        }
    }

    private static void forOwnerAlone(Path place, String rights) throws IOException {
        if (Files.getFileStore(place).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(rights));
        }
    }

    private static void makeUnlessThere(Path file) throws IOException {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        try {
            Files.writeString(file, Base64.getEncoder().encodeToString(key), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException kept) {
            return;
        }
        forOwnerAlone(file, "rw-------");
    }
}
