package lv.auseklis.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The ledger read past the program: what stands in it against what was acknowledged.
/// @param lost the indexes of acknowledged entries that are missing or have another content
/// @param gaps indexes below the greatest that no entry has
record LedgerCheck(Set<Long> lost, long gaps) {

    private static final int FIELDS = 3;

    static LedgerCheck of(OwnServer server, Map<Long, String> acknowledged) throws IOException, SQLException {
        var leaves = leaves(server);
        var whole = withAllFields(server);
        var lost = acknowledged.entrySet().stream()
                .filter(entry ->
                        !entry.getValue().equals(leaves.get(entry.getKey())) || !whole.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var greatest = leaves.keySet().stream().mapToLong(Long::longValue).max().orElse(-1);
        return new LedgerCheck(lost, greatest + 1 - leaves.size());
    }

    static long entries(OwnServer server) throws IOException, SQLException {
        try (var connection = server.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM ledger.entry")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Map<Long, String> leaves(OwnServer server) throws IOException, SQLException {
        var leaves = new HashMap<Long, String>();
        try (var connection = server.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT index, leaf FROM ledger.entry")) {
            while (rows.next()) {
                leaves.put(rows.getLong(1), Writer.sha256(rows.getBytes(2)));
            }
        }
        return leaves;
    }

    /// The entries whose salts and values are all there too.
    private static Set<Long> withAllFields(OwnServer server) throws IOException, SQLException {
        var whole = new HashSet<Long>();
        try (var connection = server.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT entry FROM ledger.opening GROUP BY entry HAVING count(*) = " + FIELDS)) {
            while (rows.next()) {
                whole.add(rows.getLong(1));
            }
        }
        return whole;
    }
}
