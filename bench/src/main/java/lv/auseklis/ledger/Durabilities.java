package lv.auseklis.ledger;

import javax.sql.DataSource;
import org.springframework.context.support.GenericApplicationContext;

/// Puts one of the two ways to acknowledge an act into a program.
public final class Durabilities {

    private Durabilities() {}

    /// @param durable whether acts wait for the disk, as everything in the program does
    public static void register(GenericApplicationContext context, boolean durable) {
        if (durable) {
            context.registerBean(JdbcDurability.class, () -> new JdbcDurability(context.getBean(DataSource.class)));
        } else {
            context.registerBean(JdbcDurability.class, () -> new WithoutDisk(context.getBean(DataSource.class)));
        }
    }
}
