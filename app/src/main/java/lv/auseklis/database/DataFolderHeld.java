package lv.auseklis.database;

import java.nio.file.Path;

/// Another running program holds the data folder. The message says which: process id, since when, and its
/// address.
public class DataFolderHeld extends StartRefused {

    DataFolderHeld(Path folder, String holder) {
        super("The data folder %s is in use by %s. Stop that program or choose another folder with --data."
                .formatted(folder, holder));
    }
}
