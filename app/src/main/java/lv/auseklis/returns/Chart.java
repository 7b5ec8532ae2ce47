package lv.auseklis.returns;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Bars side by side, drawn on the server; the same figures stand in a table beside it.
///
/// @param bars   from left to right
/// @param levels lines across all bars
record Chart(List<Bar> bars, List<Level> levels) {

    /// How wide the place of one bar is, and how high the whole is.
    static final int WIDTH = 40;

    static final int HEIGHT = 100;
    private static final int GAP = 6;
    private static final BigDecimal ROOM = new BigDecimal("0.94"); // the highest leaves some room above it
    private static final BigDecimal THIN = new BigDecimal("0.9");

    /// @param label under the bar
    /// @param told  the figure in words, under the label and for who cannot see it
    /// @param parts from the bottom up
    /// @param mark  a line across this bar only; null where there is none
    record Bar(
            String label,
            String told,
            List<Portion> parts,
            @Nullable BigDecimal mark) {

        private BigDecimal height() {
            var sum = parts.stream().map(Portion::size).reduce(BigDecimal.ZERO, BigDecimal::add);
            return mark == null ? sum : sum.max(mark);
        }
    }

    /// @param look the class of its colour
    /// @param size zero or more
    record Portion(String look, BigDecimal size) {}

    record Level(String look, BigDecimal at) {}

    /// What is drawn.
    record Shape(String look, String x, String y, String width, String height) {}

    int width() {
        return bars.size() * WIDTH;
    }

    String told() {
        return bars.stream().map(bar -> bar.label() + ": " + bar.told()).collect(Collectors.joining("; "));
    }

    List<Shape> shapes() {
        var shapes = new ArrayList<Shape>();
        for (int i = 0; i < bars.size(); i++) {
            var x = i * WIDTH;
            var top = BigDecimal.valueOf(HEIGHT);
            for (var part : bars.get(i).parts()) {
                var height = scaled(part.size());
                top = top.subtract(height);
                shapes.add(shape(part.look(), x + GAP, top, WIDTH - 2 * GAP, height));
            }
            var mark = bars.get(i).mark();
            if (mark != null) {
                shapes.add(shape("ceiling", x + 2, at(mark), WIDTH - 4, THIN));
            }
        }
        levels.forEach(level -> shapes.add(shape(level.look(), 0, at(level.at()), width(), THIN)));
        return shapes;
    }

    private static Shape shape(String look, int x, BigDecimal y, int width, BigDecimal height) {
        return new Shape(look, String.valueOf(x), y.toPlainString(), String.valueOf(width), height.toPlainString());
    }

    private BigDecimal at(BigDecimal size) {
        return BigDecimal.valueOf(HEIGHT).subtract(scaled(size)).subtract(THIN).max(BigDecimal.ZERO);
    }

    private BigDecimal scaled(BigDecimal size) {
        var most = Stream.concat(bars.stream().map(Bar::height), levels.stream().map(Level::at))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return most.signum() == 0
                ? BigDecimal.ZERO
                : size.max(BigDecimal.ZERO)
                        .multiply(ROOM)
                        .movePointRight(2)
                        .divide(most, MathContext.DECIMAL64)
                        .setScale(2, RoundingMode.HALF_UP);
    }
}
