package dev.rebound.calls.web;

import dev.rebound.calls.CallFile;
import dev.rebound.calls.Sheet;
import dev.rebound.calls.Source;
import dev.rebound.calls.Unread;
import dev.rebound.privacy.Words;
import dev.rebound.slack.HandedFiles;
import java.util.UUID;

/** Files that Slack keeps: the one class of this door that wiring calls. */
public final class FileSource implements Source {
    private final HandedFiles files;

    public FileSource(HandedFiles files) {
        this.files = files;
    }

    /** Makes cells of CSV. */
    public static Sheet.Maker csv() {
        return new CsvSheets();
    }

    @Override
    public Brought bring(UUID workspace, Words address) {
        var brought = files.bring(workspace, address.text(), CallFile.LARGEST);
        if (brought instanceof HandedFiles.Brought.Whole whole) {
            return new Brought.Whole(whole.bytes());
        }
        if (brought instanceof HandedFiles.Brought.TooLarge) {
            return new Brought.Nothing(Unread.TOO_LARGE);
        }
        if (brought instanceof HandedFiles.Brought.Gone) {
            return new Brought.Nothing(Unread.GONE);
        }
        return new Brought.Nothing(brought instanceof HandedFiles.Brought.Late ? Unread.LATE : Unread.REFUSED);
    }
}
