package lv.auseklis.commitments;

import java.util.ArrayList;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;

/// Gathers what is wrong in something that was sent, line by line; the first hundred are told, all are counted.
public final class Faults {

    private static final int MOST = 100;

    private final List<LineFault> told = new ArrayList<>();
    private int count;

    public void add(int line, String lv, String en) {
        count++;
        if (told.size() < MOST) {
            told.add(new LineFault(line, new Bilingual(lv, en)));
        }
    }

    /// Of the file as a whole.
    void whole(String lv, String en) {
        add(LineFault.WHOLE, lv, en);
    }

    int count() {
        return count;
    }

    public boolean isEmpty() {
        return count == 0;
    }

    public List<Bilingual> sentences() {
        var sentences = new ArrayList<>(told.stream().map(LineFault::sentence).toList());
        if (count > told.size()) {
            var more = count - told.size();
            sentences.add(new Bilingual("Un vēl kļūdas: " + more + ".", "And further faults: " + more + "."));
        }
        return sentences;
    }
}
