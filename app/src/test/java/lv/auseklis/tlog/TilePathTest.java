package lv.auseklis.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("C2SP tlog-tiles: addresses of tiles")
class TilePathTest {

    @ParameterizedTest
    @CsvSource({
        "0/000, 0, 0, 256",
        "0/x001/x234/067, 0, 1234067, 256",
        "5/000.p/1, 5, 0, 1",
        "63/000, 63, 0, 256",
        "entries/x001/000.p/255, -1, 1000, 255"
    })
    void isRead(String path, int level, long number, int width) {
        assertThat(TilePath.parse(path)).contains(new TilePath(level, number, width));
        assertThat(new TilePath(level, number, width)).hasToString(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "0/",
                "0/0",
                "0/00",
                "0/0000",
                "00/000",
                "64/000",
                "-1/000",
                "0/-01",
                "0/x000/001",
                "0/001/x002",
                "0/001/002",
                "0/x01/002",
                "0/000.p/0",
                "0/000.p/256",
                "0/000.p/01",
                "0/000.p/-1",
                "0/000.p/1/",
                "0/../checkpoint",
                "../../etc/passwd",
                "0/%30%30%30",
                "entries/x999/x999/x999/x999/x999/x999/999",
                "ENTRIES/000",
                "0/٠٠٠",
                "0/000\n"
            })
    void isRefused(String path) {
        assertThat(TilePath.parse(path)).isEmpty();
    }

    @Test
    void theTreeOf70000EntriesIsTheExampleOfTheStandard() {
        var tiles = TilePath.of(70_000).toList();
        assertThat(tiles.stream().filter(tile -> tile.level() == 0 && tile.width() == 256))
                .hasSize(273);
        assertThat(tiles)
                .contains(
                        new TilePath(0, 273, 112),
                        new TilePath(1, 0, 256),
                        new TilePath(1, 1, 17),
                        new TilePath(2, 0, 1),
                        new TilePath(TilePath.ENTRIES, 273, 112));
        assertThat(TilePath.of(256)).contains(new TilePath(0, 0, 256), new TilePath(1, 0, 1));
        assertThat(TilePath.of(0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0/000.p/70, 70, true",
        "0/000.p/71, 70, false",
        "0/000, 256, true",
        "1/000.p/1, 256, true",
        "1/000.p/1, 255, false",
        "0/x999/x999/x999/x999/x999/999, 70, false",
        "63/000.p/1, 9223372036854775807, false"
    })
    void reachesAsFarAsTheTree(String path, long size, boolean within) {
        assertThat(TilePath.parse(path).orElseThrow().isWithin(size)).isEqualTo(within);
    }
}
