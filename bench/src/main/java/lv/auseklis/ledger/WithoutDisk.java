package lv.auseklis.ledger;

import javax.sql.DataSource;

/// The control of the kill test: acts are acknowledged without waiting for the disk.
public final class WithoutDisk extends JdbcDurability {

    public WithoutDisk(DataSource database) {
        super(database);
    }

    @Override
    boolean awaitAfterCommit() {
        return true; // and waits for nothing: that is the point
    }
}
