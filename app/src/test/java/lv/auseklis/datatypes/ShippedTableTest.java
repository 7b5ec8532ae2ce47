package lv.auseklis.datatypes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("tables that are part of the program")
class ShippedTableTest {

    @Test
    void rowsAreReadByTheNamesOfTheHeaderAndRemarksAreNone() {
        var rows = ShippedTable.rows("datatypes/table.csv");
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().get("name")).isEqualTo("Ādaži, \"pilsēta\"");
        assertThat(rows.getLast().get("note")).isEqualTo("# no remark");
    }

    @Test
    void aTableThatIsMissingIsNamed() {
        assertThatThrownBy(() -> ShippedTable.rows("datatypes/none.csv")).hasMessageContaining("datatypes/none.csv");
    }
}
